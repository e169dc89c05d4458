using System.Security.Cryptography;
using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Documents;

/// <summary>The bytes of a contract that is known to be a JSON object, read anew for each use: passes rewrite what they are given.</summary>
internal sealed class ContractSource
{
    private readonly byte[] _bytes;
    private readonly string _sha256;

    private ContractSource(string file, byte[] bytes, JObject root)
    {
        File = file;
        Root = root;
        _bytes = bytes;
        _sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    public string File { get; }

    /// <summary>As it was published: no pass is given this one.</summary>
    public JObject Root { get; }

    public static (ContractSource? Source, Diagnostic? Failure) Of(string file, byte[] bytes)
    {
        var (root, failure) = ContractFile.Parse(bytes, file);
        return root is null ? (null, failure) : (new ContractSource(file, bytes, root), null);
    }

    public Contract Read() => new(Parsed(), File, _sha256);

    private JObject Parsed() => ContractFile.Parse(_bytes, File).Root!;
}
