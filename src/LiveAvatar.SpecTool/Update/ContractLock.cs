using System.Globalization;
using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Update;

/// <summary>Where the contract came from, and what it is: <c>spec/contract.lock.json</c>.</summary>
internal sealed record ContractLock(string Source, string? ETag, string Retrieved, string Sha256, string ApiVersion, int Operations, int Schemas, string NSwag)
{
    public static ContractLock Of(ContractOrigin origin, PublishedContract contract, string nswag, DateTimeOffset now) => new(
        origin.Source,
        origin.ETag,
        now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        contract.Sha256,
        contract.Version,
        contract.Operations.Count,
        ((contract.Root["components"] as JObject)?["schemas"] as JObject)?.Count ?? 0,
        nswag);

    /// <summary>The lock of a file; null where there is none yet.</summary>
    public static ContractLock? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var (root, _) = ContractFile.Parse(File.ReadAllBytes(file), file);
        return root?.Text("source") is { } source && root.Text("sha256") is { } sha256
            ? new ContractLock(
                source, root.Text("etag"), root.Text("retrieved") ?? "", sha256, root.Text("apiVersion") ?? "",
                (int?)(root["operations"] as JValue) ?? 0, (int?)(root["schemas"] as JValue) ?? 0, root.Text("nswag") ?? "")
            : throw UpdateException.Of(SpecCode.BadLock, file, "This does not say where the contract came from. Restore it, for example with git.");
    }

    public string Write() => new JObject
    {
        ["source"] = Source,
        ["etag"] = ETag,
        ["retrieved"] = Retrieved,
        ["sha256"] = Sha256,
        ["apiVersion"] = ApiVersion,
        ["operations"] = Operations,
        ["schemas"] = Schemas,
        ["nswag"] = NSwag,
    }.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
}
