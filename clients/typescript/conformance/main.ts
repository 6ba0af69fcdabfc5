/** Plays the scenarios of ../../conformance/README.md, and prints one line of JSON for each. */
import * as calls from "./calls.js";
import { play, type Conformance, type Scenario } from "./harness.js";
import * as watches from "./watches.js";

const SCENARIOS: Record<string, Scenario> = {
  unary: calls.unary,
  statuses: calls.statuses,
  repeats: calls.repeats,
  deadline: calls.deadline,
  cancel: calls.cancel,
  large_event: watches.largeEvent,
  deep_event: watches.deepEvent,
  files: calls.files,
  resume: watches.resume,
  silence: watches.silence,
  hole: watches.hole,
  out_of_range: watches.outOfRange,
  permission_denied: watches.permissionDenied,
  takeover: watches.takeover,
  reject: watches.reject,
};

const given = JSON.parse(process.env["CONFORMANCE"] ?? "{}") as Conformance;
for (const [scenario, run] of Object.entries(SCENARIOS)) {
  const why = await play(given, scenario, run);
  console.log(JSON.stringify(why === undefined ? { scenario, ok: true } : { scenario, ok: false, why }));
}
// A scenario that was given up may have left something open.
process.exit(0);
