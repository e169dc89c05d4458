using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LiveAvatar.Generated;

/// <summary>What others can listen to, by the name of this package.</summary>
internal static class Instruments
{
    private const string Name = "LiveAvatar.Generated";

    private static readonly Meter Meter = new(Name, PackageVersion.Value);

    public static ActivitySource Source { get; } = new(Name, PackageVersion.Value);

    public static Histogram<double> Duration { get; } = Meter.CreateHistogram(
        "http.client.request.duration", "s", "Duration of HTTP client requests.", tags: null, new InstrumentAdvice<double>
        {
            // Those of OpenTelemetry's conventions: the usual ones are made for milliseconds.
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
        });

    /// <summary>Whether anybody listens.</summary>
    public static bool AreObserved => Source.HasListeners() || Duration.Enabled;
}
