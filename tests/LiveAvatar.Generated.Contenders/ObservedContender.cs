using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LiveAvatar.Generated.Contenders;

/// <summary>This client, while somebody listens to its spans and durations, as OpenTelemetry's SDK does, and does nothing with them.</summary>
internal sealed class ObservedContender : IContender
{
    private const string Name = "LiveAvatar.Generated";

    private readonly GeneratedContender _inner;
    private readonly MeterListener _durations = new();
    private readonly ActivityListener _spans = new()
    {
        ShouldListenTo = source => source.Name == Name,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    };

    public ObservedContender(LiveAvatarClient client)
    {
        _inner = new GeneratedContender(client);
        ActivitySource.AddActivityListener(_spans);
        _durations.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _durations.SetMeasurementEventCallback<double>((_, _, _, _) => { });
        _durations.Start();
    }

    public Task BindVoiceAsync(string voiceName) => _inner.BindVoiceAsync(voiceName);

    public Task ListVoicesAsync() => _inner.ListVoicesAsync();

    public void Dispose()
    {
        _spans.Dispose();
        _durations.Dispose();
        _inner.Dispose();
    }
}
