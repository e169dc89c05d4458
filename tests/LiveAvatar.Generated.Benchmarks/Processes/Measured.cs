namespace LiveAvatar.Generated.Benchmarks.Processes;

/// <summary>What a process took.</summary>
internal sealed record Measured(TimeSpan Time, long PeakBytes, string Output);
