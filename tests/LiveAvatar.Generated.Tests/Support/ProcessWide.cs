namespace LiveAvatar.Generated.Tests.Support;

/// <summary>The tests that change something of the whole process: they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessWide
{
    public const string Name = "process-wide";
}
