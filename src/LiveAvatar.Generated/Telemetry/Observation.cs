using System;
using System.Diagnostics;

namespace LiveAvatar.Generated;

/// <summary>Shows one attempt to those who listen, as a span and as a duration, by OpenTelemetry's conventions for HTTP clients: these want one for each
/// request that goes out, and none around them.</summary>
internal readonly struct Observation
{
    private readonly Call _call;
    private readonly Activity? _span;
    private readonly long _start;

    private Observation(Call call, Activity? span)
    {
        _call = call;
        _span = span;
        _start = call.Connection.Time.GetTimestamp();
    }

    public static Observation Begin(Call call) => new(call, Instruments.Source.HasListeners() ? StartSpan(call) : null);

    public void End(Attempt attempt)
    {
        if (_span is not null || Instruments.Duration.Enabled)
        {
            End((int?)attempt.Answer?.StatusCode, attempt.Answer?.Code, ErrorType.Of(attempt));
        }
    }

    /// <summary>Ends it for what became no attempt: a handler of the caller threw.</summary>
    public void End(Exception failure) => End(status: null, code: null, ErrorType.Of(failure));

    private static Activity? StartSpan(Call call)
    {
        var span = Instruments.Source.StartActivity(call.Operation.SpanName, ActivityKind.Client);
        if (span is { IsAllDataRequested: true })
        {
            span.SetTag("http.request.method", call.Operation.Method.Method);
            span.SetTag("server.address", call.Address.IdnHost);
            span.SetTag("server.port", call.Address.Port);
            span.SetTag("url.full", call.Redact(TracedAddress.Of(call.Address)));
            span.SetTag("url.template", call.Operation.Route);
            span.SetTag("liveavatar.operation", call.Name);
            if (call.Attempts > 1)
            {
                span.SetTag("http.request.resend_count", call.Attempts - 1);
            }
        }

        return span;
    }

    private void End(int? status, int? code, string? error)
    {
        if (_span is not null)
        {
            SetTags(_span, status, code, error);
            _span.Dispose();
        }

        if (Instruments.Duration.Enabled)
        {
            Instruments.Duration.Record(_call.Connection.Time.GetElapsedTime(_start).TotalSeconds, TagsOf(status, code, error));
        }
    }

    private static void SetTags(Activity span, int? status, int? code, string? error)
    {
        if (status is not null)
        {
            span.SetTag("http.response.status_code", status);
        }

        if (code is not null)
        {
            span.SetTag("liveavatar.envelope.code", code);
        }

        if (error is not null)
        {
            span.SetTag("error.type", error);
            span.SetStatus(ActivityStatusCode.Error);
        }
    }

    private TagList TagsOf(int? status, int? code, string? error)
    {
        var tags = new TagList
        {
            { "http.request.method", _call.Operation.Method.Method },
            { "server.address", _call.Address.IdnHost },
            { "server.port", _call.Address.Port },
            { "liveavatar.operation", _call.Name },
        };

        if (status is not null)
        {
            tags.Add("http.response.status_code", status);
        }

        if (code is not null)
        {
            tags.Add("liveavatar.envelope.code", code);
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        return tags;
    }
}
