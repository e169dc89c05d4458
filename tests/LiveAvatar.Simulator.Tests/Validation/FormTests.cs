namespace LiveAvatar.Simulator.Tests.Validation;

public class FormTests
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    [Theory]
    [InlineData("""{ "tags[]": { "type": "array", "minItems": 2, "items": { "type": "integer" } } }""", "tags%5B%5D=1&tags%5B%5D=2")]
    [InlineData("""{ "owner": { "required": ["name"], "properties": { "name": { "type": "string" } } } }""", "owner[name]=a")]
    [InlineData("""{ "owner": { "required": ["name"], "properties": { "name": { "type": "string" } } } }""", "owner=%7B%22name%22%3A%22a%22%7D")]
    [InlineData("""{ "parts": { "type": "array", "items": { "required": ["x"], "properties": { "x": {} } } } }""", "parts=%7B%22x%22%3A1%7D&parts=%7B%22x%22%3A2%7D")]
    public async Task UrlEncoded_Fits_IsAccepted(string properties, string body)
    {
        var reply = await PostAsync(UrlEncoded, properties, "{}", UrlEncoded, body);

        reply.Status.Should().Be(204, reply.Text);
    }

    [Theory]
    [InlineData("image/png", 204)]
    [InlineData("image/webp", 204)]
    [InlineData("audio/wav", 422)]
    public async Task Part_HasAContentTypeThatTheContractTakes(string contentType, int status)
    {
        var body = $"--b\r\nContent-Type: {contentType}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n--b--\r\n";

        var reply = await PostAsync(Multipart, """{ "file": { "type": "string", "format": "binary" } }""", """{ "file": { "contentType": "text/plain, image/*" } }""", $"{Multipart}; boundary=b", body);

        reply.Status.Should().Be(status, reply.Text);
    }

    [Theory]
    [InlineData("5", 204)]
    [InlineData("five", 422)]
    public async Task Text_OfAScalar_IsReadAsThat(string body, int status)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contract("post", "text/plain", """{ "type": "integer" }""", "{}")));
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/check", body, "text/plain");

        reply.Status.Should().Be(status, reply.Text);
    }

    [Fact]
    public async Task Head_HasNoBody_WhateverTheContractSays()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contract("head", "application/json", "{}", "{}")));
        using var api = new Api(simulator);

        (await api.SendAsync(HttpMethod.Head, "/check")).Status.Should().Be(204);
    }

    [Fact]
    public async Task Sample_OfAForm_HasWhatCanBeSent()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(
            Contract("post", Multipart, """{ "required": ["files"], "properties": { "files": { "type": "array", "items": { "type": "integer" } } } }""", "{}")));

        simulator.Samples.RequestBody("POST /check", OptionalProperties.None, mediaType: Multipart).Should().MatchRegex("""^\{"files":\[\d+,\d+\]\}$""");
    }

    private static async Task<Reply> PostAsync(string mediaType, string properties, string encoding, string contentType, string body)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contract("post", mediaType, $$"""{ "type": "object", "properties": {{properties}} }""", encoding)));
        using var api = new Api(simulator);

        return await api.PostAsync("/check", body, contentType);
    }

    private static string Contract(string method, string mediaType, string schema, string encoding) => MadeUp.Contract(
        $$"""{ "/check": { "{{method}}": { "requestBody": { "required": true, "content": { "{{mediaType}}": { "schema": {{schema}}, "encoding": {{encoding}} } } }, "responses": { "204": {} } } } }""");
}
