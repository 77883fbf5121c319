import type { Terminal } from './terminal.js';

/**
 * Starts OpenTelemetry when the environment sets anything of it (OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER, …), which the SDK
 * itself reads; its code is loaded only then. @returns what sends the last spans and ends it.
 */
export async function startTracing(env: Terminal['env']): Promise<() => Promise<void>> {
  if (!Object.keys(env).some((name) => name.startsWith('OTEL_'))) return async () => {};
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK(env.OTEL_SERVICE_NAME ? {} : { serviceName: 'plangraph' });
  sdk.start();
  // An endpoint that is not there must not keep the server from ending.
  return () => sdk.shutdown().catch(() => {});
}
