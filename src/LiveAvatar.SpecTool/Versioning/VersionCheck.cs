using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Update;

namespace LiveAvatar.SpecTool.Versioning;

/// <summary>Says the version, and before a release that it is the tag's and that the changelog tells of it.</summary>
internal static class VersionCheck
{
    private const string DefaultFile = "src/Version.props";
    private const string DefaultChangelog = "spec/CHANGELOG.md";

    public static int Run(string repository, string? tag, TextWriter log) =>
        Run(Path.Combine(repository, DefaultFile), Path.Combine(repository, DefaultChangelog), tag, log);

    public static int Run(string file, string changelog, string? tag, TextWriter log)
    {
        try
        {
            var version = VersionFile.Read(file);
            if (tag is not null && tag != $"v{version}")
            {
                throw UpdateException.Of(SpecCode.BadVersion, file, $"The tag is {tag}, and the version {version}: tag v{version}, or correct the version.");
            }

            if (tag is not null && !new Changelog(File.ReadAllText(changelog)).IsReleased(version))
            {
                throw UpdateException.Of(SpecCode.BadVersion, changelog, $"There is no section '## {version} (date)': replace 'unreleased' in its heading by the date.");
            }

            log.WriteLine(version);
            return ExitCode.Success;
        }
        catch (GenerationException exception)
        {
            log.WriteLine(exception.Message);
            return ExitCode.Failure;
        }
        catch (IOException exception)
        {
            log.WriteLine(UpdateException.Of(SpecCode.BadVersion, file, exception.Message).Message);
            return ExitCode.Failure;
        }
    }
}
