namespace LiveAvatar.Generated.Tests.Http;

public sealed class RedactionTests
{
    [Fact]
    public void Remove_TakesOutEveryCredentialOfBothSets() => Redaction.Remove(
        "key-1 token-1 cookie-1 key-2 token-2 cookie-2 rest", new CredentialSet("key-1", "token-1", "cookie-1"), new CredentialSet("key-2", "token-2", "cookie-2"))
        .Should().Be("*** *** *** *** *** *** rest");

    [Fact]
    public void Remove_TakesOutEveryFormOfACredential() =>
        Redaction.Remove("""a"b/c a\"b/c a%22b%2Fc""", new CredentialSet("a\"b/c", null, null), default).Should().Be("*** *** ***");

    [Fact]
    public void Remove_OfNone_LeavesTheText() => Redaction.Remove("text", default, default).Should().Be("text");

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
}
