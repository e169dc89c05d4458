using System.Security.Cryptography;
using LiveAvatar.SpecTool.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

internal sealed record PreparedContract(string Json, int OperationCount, string Sha256, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

internal static class ContractPreparation
{
    public static PreparedContract Run(string contractPath, string? overlayPath)
    {
        _ = overlayPath;
        var bytes = File.ReadAllBytes(contractPath);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var json = System.Text.Encoding.UTF8.GetString(bytes);
        try
        {
            var document = JObject.Parse(json);
            var operations = document["paths"]?.Children<JProperty>().Sum(path => ((JObject)path.Value).Count) ?? 0;
            return new PreparedContract(json, operations, sha256, []);
        }
        catch (JsonReaderException exception)
        {
            var error = new Diagnostic(Severity.Error, "LASPEC001", contractPath, exception.LineNumber, exception.LinePosition, "", exception.Message);
            return new PreparedContract("", 0, sha256, [error]);
        }
    }
}
