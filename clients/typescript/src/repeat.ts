/** Repeating calls as gRPC's service config says, which Connect itself does not read. */
import { Code, ConnectError, type Interceptor, type UnaryRequest } from "@connectrpc/connect";
import { asUnavailable, codeName, unavailable } from "./errors.js";
import config from "./service_config.js";
import { between, sleep } from "./wait.js";

type RetryPolicy = (typeof config.methodConfig)[number]["retryPolicy"];

const POLICIES = new Map<string, RetryPolicy>(
  config.methodConfig.flatMap(({ name, retryPolicy }) =>
    name.map(({ service, method }) => [`${service}/${method}`, retryPolicy] as const),
  ),
);

/** By how much a wait differs from the policy's, either way; gRPC's own number. */
const JITTER = 0.2;

/**
 * An interceptor that repeats, while the gateway is away for a moment, the calls that are safe to
 * repeat. `connect` has it already; give it to a transport of your own, one to each. It also makes
 * UNAVAILABLE of a connection that broke.
 */
export function repeatCalls(): Interceptor {
  const budget = new Budget();
  return (next) => async (request) => {
    if (request.stream) {
      return next(request);
    }
    const policy = POLICIES.get(`${request.service.typeName}/${request.method.name}`);
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await next(request);
        budget.refund();
        return response;
      } catch (reason) {
        const error = failureOf(request, reason);
        if (!policy?.retryableStatusCodes.includes(codeName(error.code)) || request.signal.aborted) {
          throw error;
        }
        budget.spend();
        if (attempt >= policy.maxAttempts || budget.isSpent()) {
          throw error;
        }
        await sleep(backoffMs(policy, attempt), request.signal);
      }
    }
  };
}

/** Limits what repeated calls add to the load of a gateway that fails many. */
class Budget {
  #tokens = config.retryThrottling.maxTokens;

  spend(): void {
    this.#tokens = Math.max(this.#tokens - 1, 0);
  }

  refund(): void {
    const { maxTokens, tokenRatio } = config.retryThrottling;
    this.#tokens = Math.min(this.#tokens + tokenRatio, maxTokens);
  }

  isSpent(): boolean {
    return this.#tokens <= config.retryThrottling.maxTokens / 2;
  }
}

function failureOf(request: UnaryRequest, reason: unknown): ConnectError {
  const error = asUnavailable(ConnectError.from(reason));
  // So the calls of a connection end that was closed: cancelled, and neither by the caller nor by a status.
  const byNetwork = error.code === Code.Canceled && !request.signal.aborted && !error.metadata.has("grpc-status");
  return byNetwork ? unavailable(error) : error;
}

function backoffMs(policy: RetryPolicy, attempt: number): number {
  const initialMs = milliseconds(policy.initialBackoff) * policy.backoffMultiplier ** (attempt - 1);
  return Math.min(initialMs, milliseconds(policy.maxBackoff)) * between(1 - JITTER, 1 + JITTER);
}

/** Of a duration in JSON, such as `0.2s`. */
function milliseconds(duration: string): number {
  return Number.parseFloat(duration) * 1000;
}
