// What is used of gRPC's service config. The module is made of service_config.json in the build.
declare const config: {
  methodConfig: {
    name: { service: string; method: string }[];
    retryPolicy: {
      maxAttempts: number;
      initialBackoff: string;
      maxBackoff: string;
      backoffMultiplier: number;
      retryableStatusCodes: string[];
    };
  }[];
  retryThrottling: { maxTokens: number; tokenRatio: number };
};
export default config;
