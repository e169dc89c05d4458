using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal sealed record Operation(
    string Id,
    string Method,
    PathTemplate Path,
    IReadOnlyList<Parameter> Parameters,
    RequestBody? Body,
    IReadOnlyList<IReadOnlyList<CredentialScheme>> Security,
    SuccessResponse Success)
{
    public string Route => $"{Method} {Path}";
}

internal sealed record Parameter(string Name, string In, bool Required, JToken Schema);

internal sealed record RequestBody(bool Required, JToken Schema);

// MediaType and Schema are null where the contract says that the answer has no body.
internal sealed record SuccessResponse(int Status, string? MediaType, JToken? Schema);

internal sealed record CredentialScheme(string Type, string In, string Name);
