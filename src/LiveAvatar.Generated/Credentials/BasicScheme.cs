using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>A user name and a password (RFC 7617), given with a colon between them.</summary>
internal sealed class BasicScheme(string name) : SecurityScheme(name)
{
    public override string Description => $"the user name and password \"{Name}\"";

    public override string WayOut => $"a user name and a password with a colon between them {ByName(Name!)}";

    public override string? FaultOf(string value) => CredentialRules.FaultOfUserAndPassword(value);

    public override bool IsHeader(string headerName) => string.Equals(headerName, "Authorization", StringComparison.OrdinalIgnoreCase);

    public override void AddTo(HttpRequestMessage message, string value) =>
        message.Headers.TryAddWithoutValidation("Authorization", "Basic " + Encoded(value));

    public override IEnumerable<string> Secrets(string value) => [value, Encoded(value), value.Substring(value.IndexOf(':') + 1)];

    protected override string? OwnOption(CredentialSet credentials) => null;

    private static string Encoded(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
}
