using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal sealed record Operation(
    string Id,
    string Method,
    PathTemplate Path,
    IReadOnlyList<Parameter> Parameters,
    RequestBody? Body,
    IReadOnlyList<IReadOnlyList<CredentialScheme>> Security,
    IReadOnlyList<DeclaredResponse> Responses)
{
    public string Route => $"{Method} {Path}";

    public SuccessResponse Success { get; } = DeclaredResponse.Success(Responses);
}

internal sealed record RequestBody(bool Required, IReadOnlyList<MediaContent> Contents)
{
    public JToken Schema => MediaContent.Preferred(Contents)?.Schema ?? true;

    // The content of a media type as the contract writes it, or the one that is meant where nobody asks for one.
    public MediaContent? For(string? mediaType) =>
        Contents.FirstOrDefault(content => string.Equals(content.MediaType, mediaType, StringComparison.Ordinal)) ?? MediaContent.Preferred(Contents);
}

// MediaType and Schema are null where the contract says that the answer has no body.
internal sealed record SuccessResponse(int Status, string? MediaType, JToken? Schema);

