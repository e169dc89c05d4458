using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Prepare;

internal static class OverlayFile
{
    /// <summary>Reads an overlay, and nothing for none.</summary>
    /// <exception cref="GenerationException">It can't be read, or says what means nothing.</exception>
    public static Overlay Read(string? file)
    {
        if (file is null)
        {
            return Overlay.Empty;
        }

        if (!File.Exists(file))
        {
            throw new GenerationException(StepDiagnostics.FileMissing("overlay", Path.GetFullPath(file)));
        }

        var (root, failure) = ContractFile.Parse(File.ReadAllBytes(file), file);
        if (root is null)
        {
            throw new GenerationException(failure!);
        }

        var overlay = new Overlay(root, file);
        return overlay.Problems().ToList() is { Count: > 0 } problems ? throw new GenerationException(problems) : overlay;
    }
}
