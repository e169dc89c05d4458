namespace LiveAvatar.SpecTool.Generation;

internal interface INSwagSource
{
    /// <summary>Whether NSwag can be run at once, with nothing to fetch.</summary>
    bool IsReady { get; }

    /// <summary>Makes NSwag ready, and returns the path of its assembly.</summary>
    /// <exception cref="GenerationException">NSwag can't be had.</exception>
    Task<string> GetAssemblyAsync(TimeProvider time, CancellationToken cancellationToken);
}
