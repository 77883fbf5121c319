import { type Attributes, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/*
 * Spans go to whatever OpenTelemetry SDK the process has started; without one they cost next to nothing.
 */
const tracer = trace.getTracer('plangraph');

/** Runs `work` in a span of its own, which ends with it. */
export function inSpan<T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, (span) => ended(span, work));
}

/** Runs `work` in the span of an HTTP request, below the caller's own span when its headers name one. */
export function inRequestSpan<T>(headers: object, work: (span: Span) => Promise<T>): Promise<T> {
  const caller = propagation.extract(context.active(), headers);
  return tracer.startActiveSpan('graphql', { kind: SpanKind.SERVER }, caller, (span) => ended(span, work));
}

async function ended<T>(span: Span, work: (span: Span) => Promise<T>): Promise<T> {
  try {
    return await work(span);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    if (error instanceof Error) span.recordException(error);
    throw error;
  } finally {
    span.end();
  }
}
