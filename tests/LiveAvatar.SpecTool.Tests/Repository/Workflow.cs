using YamlDotNet.RepresentationModel;

namespace LiveAvatar.SpecTool.Tests.Repository;

/// <summary>A GitHub workflow, read as YAML.</summary>
internal sealed class Workflow
{
    private readonly YamlMappingNode _root;

    private Workflow(string path)
    {
        Path = path;
        Text = RepositoryFiles.Read(path);
        var stream = new YamlStream();
        stream.Load(new StringReader(Text));
        _root = (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    public static IReadOnlyList<Workflow> All { get; } = RepositoryFiles.All.Where(path => path.StartsWith(".github/workflows/", StringComparison.Ordinal)).Select(path => new Workflow(path)).ToList();

    public string Path { get; }

    public string Text { get; }

    public IReadOnlyDictionary<string, string> Permissions => PermissionsOf(_root);

    public IEnumerable<(string Name, YamlMappingNode Node)> Jobs => Members((YamlMappingNode)_root["jobs"]).Select(job => (job.Name, (YamlMappingNode)job.Node));

    public IEnumerable<YamlMappingNode> Steps => Jobs.SelectMany(job => (YamlSequenceNode)job.Node["steps"]).Cast<YamlMappingNode>();

    public static IReadOnlyDictionary<string, string> PermissionsOf(YamlMappingNode node) => Find(node, "permissions") is YamlMappingNode permissions
        ? Members(permissions).ToDictionary(member => member.Name, member => member.Node.ToString(), StringComparer.Ordinal)
        : new Dictionary<string, string>(StringComparer.Ordinal);

    public static YamlNode? Find(YamlMappingNode node, string name) => node.Children.TryGetValue(new YamlScalarNode(name), out var found) ? found : null;

    public static string? TextOf(YamlMappingNode node, string name) => (Find(node, name) as YamlScalarNode)?.Value;

    public override string ToString() => Path;

    private static IEnumerable<(string Name, YamlNode Node)> Members(YamlMappingNode node) => node.Children.Select(member => (((YamlScalarNode)member.Key).Value!, member.Value));
}
