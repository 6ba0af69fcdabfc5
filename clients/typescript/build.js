// The service config as a module: importing JSON itself warns in Node 20, and bundlers differ in it.
import { readFileSync, writeFileSync } from "node:fs";

const config = JSON.stringify(JSON.parse(readFileSync("src/service_config.json", "utf8")));
writeFileSync("dist/service_config.json", config);
writeFileSync("dist/service_config.js", `export default ${config};\n`);
