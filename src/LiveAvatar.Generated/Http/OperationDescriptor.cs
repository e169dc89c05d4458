using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>What is the same in every call of an operation. Made once per operation, by generated code.</summary>
internal sealed class OperationDescriptor(string name, string method, string route, SecurityScheme[][] security, OperationResult result)
{
    public OperationDescriptor(string name, string method, string route, OperationCredentials credentials, OperationResult result)
        : this(name, method, route, SecurityAlternatives.Of(credentials), result) =>
        TakesLaSession = credentials.HasFlag(OperationCredentials.LaSession);

    /// <summary>As a developer calls it: <c>Voices.BindThirdPartyVoice</c>.</summary>
    public string Name { get; } = name;

    public HttpMethod Method { get; } = new(method);

    /// <summary>Whether carrying it out twice leaves things as carrying it out once does: the method promises it (RFC 9110, 9.2.2).</summary>
    public bool IsIdempotent { get; } = method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "PUT" or "DELETE";

    /// <summary>The path from the contract, with <c>{name}</c> for each parameter.</summary>
    public string Route { get; } = route;

    /// <summary>As OpenTelemetry names spans.</summary>
    public string SpanName { get; } = $"{method} {route}";

    /// <summary>The credentials that open it: any one of the sets, whole. The first for which all is set is sent.</summary>
    public SecurityScheme[][] Security { get; } = security;

    public OperationResult ResultKind { get; } = result;

    /// <summary>What it asks for.</summary>
    public string Accept { get; set; } = SentBody.Json;

    /// <summary>Whether a success may have nothing to give: then the result is null.</summary>
    public bool MayBeEmpty { get; set; }

    /// <summary>Whether the result has a property for each status.</summary>
    public bool IsByStatus { get; set; }

    /// <summary>Whether the cookie <c>la_session</c> opens it as well; it goes along with the rest where it is set.</summary>
    public bool TakesLaSession { get; set; }

    /// <summary>Whether it can be called without the credentials that it takes.</summary>
    public bool CredentialsAreOptional { get; set; }

    /// <summary>Whether the caller reads the body as it comes.</summary>
    public bool IsStreamed => ResultKind is OperationResult.Stream or OperationResult.Events or OperationResult.Lines;
}
