namespace LiveAvatar.Generated.Tests.Http;

public sealed class RedactionTests
{
    [Fact]
    public void Remove_TakesOutEveryCredential() =>
        Redaction.Remove("key-1 token-1 cookie-1 rest", Set("key-1", "token-1", "cookie-1")).Should().Be("*** *** *** rest");

    [Fact]
    public void Remove_TakesOutEveryFormOfACredential() =>
        Redaction.Remove("""a"b/c a\"b/c a%22b%2Fc""", Set("a\"b/c")).Should().Be("*** *** ***");

    [Fact]
    public void Remove_OfNone_LeavesTheText() => Redaction.Remove("text", credentials: null).Should().Be("text");

    [Theory]
    [InlineData("""{"token":"s"}""", """{"token":"***"}""")]
    [InlineData("""{"Session_Token" : "s","x":"y"}""", """{"Session_Token" : "***","x":"y"}""")]
    [InlineData("""{"password":"s"}""", """{"password":"***"}""")]
    [InlineData("""{"secret_value":"s"}""", """{"secret_value":"***"}""")]
    [InlineData("""{"apikey":"s","api_key":"s","x-api-key":"s"}""", """{"apikey":"***","api_key":"***","x-api-key":"***"}""")]
    [InlineData("""{"secret":"s\"s","input":"s\\"}""", """{"secret":"***","input":"***"}""")]
    [InlineData("""{"token":"s""", """{"token":"***""")]
    [InlineData("""{"secret_name":"n","token":5,"output":"o","tokens_left":"9"}""", """{"secret_name":"n","token":5,"output":"o","tokens_left":"9"}""")]
    public void MaskMembers_HidesWhatItsNameTells(string json, string expected) => Redaction.MaskMembers(json).TrimEnd('"').Should().Be(expected.TrimEnd('"'));

    private static CredentialSet? Set(string apiKey, string? sessionToken = null, string? laSession = null) =>
        CredentialSet.From(new RequestOptions { ApiKey = apiKey, SessionToken = sessionToken, LaSession = laSession }, []);
}
