using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Diff.Naming;
using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Documents;

/// <summary>One of the two contracts: as it was published, with our corrections, and the names that it has in C#.</summary>
internal sealed class PublishedContract
{
    private PublishedContract(string file, JObject root, Contract corrected, CSharpNames names, IReadOnlyList<Diagnostic> diagnostics)
    {
        File = file;
        Root = root;
        Corrected = corrected;
        Names = names;
        Diagnostics = diagnostics;
        Schemas = new SchemaReader(corrected.Root);
        Operations = ReadOperations();
    }

    public string File { get; }

    public JObject Root { get; }

    /// <summary>With the overlay applied, and otherwise in its own words.</summary>
    public Contract Corrected { get; }

    public CSharpNames Names { get; }

    public IReadOnlyList<Operation> Operations { get; }

    public SchemaReader Schemas { get; }

    /// <summary>What <c>prepare</c> has to say of it. After an error its C# side is unknown, and only the wire is compared.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public bool MakesClient => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);

    public string Sha256 => Corrected.Sha256;

    public string Title => (Root["info"] as JObject)?.Text("title") ?? "";

    public string Version => (Root["info"] as JObject)?.Text("version") ?? "";

    public static PublishedContract From(ContractSource source, Overlay overlay)
    {
        var corrected = source.Read();
        Origin.Mark(corrected.Root);
        new ApplyOverlay(overlay).Apply(corrected);
        new RevealNullability(overlay).Apply(corrected);

        var named = source.Read();
        ContractPreparation.Name(named, overlay);
        return new PublishedContract(source.File, source.Root, corrected, CSharpNames.Of(named), named.Diagnostics);
    }

    // A path item may be a reference.
    private List<Operation> ReadOperations() =>
    [
        .. from path in (Corrected.Root["paths"] as JObject ?? []).Properties()
           let item = Schemas.Resolve(path.Value)
           where item is not null
           from member in item.Properties()
           where Operation.IsMethod(member.Name) && member.Value is JObject
           select new Operation(path.Name, member.Name, (JObject)member.Value),
    ];
}
