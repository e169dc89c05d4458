using System.Net;

namespace LiveAvatar.Simulator.Tests;

// Every kind of security scheme, with the credential that the options give it.
public class SecuritySchemeTests
{
    private const string Schemes = """
        "Query": { "type": "apiKey", "in": "query", "name": "key" }, "Cookie": { "type": "apiKey", "in": "cookie", "name": "sid" },
        "App": { "type": "apiKey", "in": "header", "name": "X-APP-KEY" }, "Same": { "type": "apiKey", "in": "header", "name": "x-app-key" },
        "Basic": { "type": "http", "scheme": "Basic" }, "Hawk": { "type": "http", "scheme": "Hawk" }, "Digest": { "type": "http", "scheme": "digest" },
        "Login": { "type": "oauth2", "flows": {} }, "Certificate": { "type": "mutualTLS" }, "Windows": { "type": "http", "scheme": "Negotiate" },
        "Alias": { "$ref": "#/components/securitySchemes/Basic" }
        """;

    private static readonly Dictionary<string, string> Credentials = new(StringComparer.Ordinal)
    {
        ["Query"] = "q",
        ["Cookie"] = "c",
        ["App"] = "a",
        ["Same"] = "a",
        ["Basic"] = "ann:pä:ss",
        ["Alias"] = "bob:b",
        ["Hawk"] = "id=\"1\"",
        ["Login"] = "l",
        ["Digest"] = "ann:secret",
    };

    [Theory]
    [InlineData("""[{ "Query": [] }]""", "/check?key=q", "")]
    [InlineData("""[{ "Cookie": [] }]""", "/check", "Cookie: sid=c")]
    [InlineData("""[{ "App": [] }]""", "/check", "X-APP-KEY: a")]
    [InlineData("""[{ "App": [], "Same": [] }]""", "/check", "X-APP-KEY: a")]
    [InlineData("""[{ "Basic": [] }]""", "/check", "Authorization: basic YW5uOnDDpDpzcw==")]
    [InlineData("""[{ "Alias": [] }]""", "/check", "Authorization: Basic Ym9iOmI=")]
    [InlineData("""[{ "Hawk": [] }]""", "/check", "Authorization: Hawk id=\"1\"")]
    [InlineData("""[{ "Login": ["scope"] }]""", "/check", "Authorization: Bearer l")]
    [InlineData("""[{ "Basic": [], "App": [] }, { "Query": [], "App": [] }]""", "/check?key=q", "X-APP-KEY: a")]
    [InlineData("""[{ "Basic": [], "Login": [] }]""", "/check", "Authorization: Bearer l")]
    [InlineData("""[{ "Certificate": [] }]""", "/check", "")]
    [InlineData("""[{ "Windows": [] }]""", "/check", "")]
    [InlineData("""[{ "Nowhere": [] }]""", "/check", "")]
    public async Task Credentials_Suffice_RequestPasses(string security, string address, string header) =>
        (await SendAsync(security, address, header)).Status.Should().Be(204);

    [Theory]
    [InlineData("""[{ "Query": [] }]""", "/check?key=a", "")]
    [InlineData("""[{ "Cookie": [] }]""", "/check?sid=c", "")]
    [InlineData("""[{ "App": [] }]""", "/check?X-APP-KEY=a", "X-APP-KEY: A")]
    [InlineData("""[{ "Basic": [] }]""", "/check", "Authorization: Basic ann:pass")]
    [InlineData("""[{ "Basic": [] }]""", "/check", "Authorization: Bearer YW5uOnDDpDpzcw==")]
    [InlineData("""[{ "Hawk": [] }]""", "/check", "Authorization: Hawk id=\"2\"")]
    [InlineData("""[{ "Login": [] }]""", "/check", "Authorization: Bearer other")]
    [InlineData("""[{ "Basic": [], "App": [] }, { "Query": [], "App": [] }]""", "/check?key=q", "")]
    [InlineData("""[{ "Certificate": [], "App": [] }]""", "/check", "")]
    public async Task Credentials_DoNotSuffice_AnswersUnauthorized(string security, string address, string header) =>
        (await SendAsync(security, address, header)).Status.Should().Be(401);

    [Theory]
    [InlineData("secret", HttpStatusCode.NoContent)]
    [InlineData("other", HttpStatusCode.Unauthorized)]
    public async Task Digest_IsProvedByTheHandler(string password, HttpStatusCode expected)
    {
        await using var simulator = await StartAsync("""[{ "Digest": [] }]""");
        using var handler = new HttpClientHandler { Credentials = new CredentialCache { { simulator.BaseAddress, "Digest", new NetworkCredential("ann", password) } } };
        using var http = new HttpClient(handler);

        using var response = await http.GetAsync(new Uri(simulator.BaseAddress, "/check?a=b"));

        response.StatusCode.Should().Be(expected);
        (response.Headers.WwwAuthenticate.Count > 0).Should().Be(expected == HttpStatusCode.Unauthorized);
    }

    private static Task<LiveAvatarSimulator> StartAsync(string security)
    {
        var contract = MadeUp.Contract($$"""{ "/check": { "get": { "security": {{security}}, "responses": { "204": {} } } } }""")
            .Replace("\"securitySchemes\": {", $"\"securitySchemes\": {{ {Schemes},", StringComparison.Ordinal);
        return LiveAvatarSimulator.StartAsync(new() { Contract = contract, Credentials = Credentials });
    }

    private static async Task<Reply> SendAsync(string security, string address, string header)
    {
        await using var simulator = await StartAsync(security);
        using var api = new Api(simulator, apiKey: null);
        if (header.Split(": ", 2) is [var name, var value])
        {
            api.Headers.TryAddWithoutValidation(name, value);
        }

        return await api.GetAsync(address);
    }
}
