using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>What is the same in every call of an operation. Made once per operation, by generated code.</summary>
internal sealed class OperationDescriptor(
    string name, string method, string route, OperationCredentials credentials, OperationResult result)
{
    /// <summary>As a developer calls it: <c>Voices.BindThirdPartyVoice</c>.</summary>
    public string Name { get; } = name;

    public HttpMethod Method { get; } = new(method);

    /// <summary>The path from the contract, with <c>{name}</c> for each parameter.</summary>
    public string Route { get; } = route;

    public OperationCredentials Credentials { get; } = credentials;

    public OperationResult ResultKind { get; } = result;
}
