using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LiveAvatar.Generated.Tests.Support;

/// <summary>Keeps what the client shows to those who listen, as OpenTelemetry's SDK would. It listens to the whole process.</summary>
internal sealed class Listening : IDisposable
{
    private const string Name = "LiveAvatar.Generated";

    private readonly ActivityListener _spans;
    private readonly MeterListener _meter = new();

    public Listening()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Add,
        };
        ActivitySource.AddActivityListener(_spans);

        _meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meter.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            Measured.Add((instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal))));
        _meter.Start();
    }

    public List<Activity> Spans { get; } = [];

    public List<(string Name, double Value, Dictionary<string, object?> Tags)> Measured { get; } = [];

    public void Dispose()
    {
        _spans.Dispose();
        _meter.Dispose();
    }
}
