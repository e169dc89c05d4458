using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Update;

internal static class UpdateException
{
    public static GenerationException Of(SpecCode code, string file, string message) =>
        new(new Diagnostic(code.Severity, code.Id, file, 0, 0, "", message));
}
