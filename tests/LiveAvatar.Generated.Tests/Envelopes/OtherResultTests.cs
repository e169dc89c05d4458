using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using Newtonsoft.Json;

namespace LiveAvatar.Generated.Tests.Envelopes;

public sealed class OtherResultTests
{
    [Theory]
    [InlineData("text/plain", "grüße")]
    [InlineData("text/csv; charset=utf-8", "\ufeffgrüße")]
    [InlineData("text/plain; charset=\"unheard-of\"", "grüße")]
    public async Task Text_IsGivenAsItIs(string contentType, string body) =>
        (await AnswerAsync<string>(OperationResult.Text, "200 OK", body, contentType)).Should().Be("grüße");

    [Theory]
    [InlineData("/v2/there?x=1", "/v2/there?x=1")]
    [InlineData("https://elsewhere.example/a", "https://elsewhere.example/a")]
    public async Task Location_IsGiven_AndNotFollowed(string location, string expected)
    {
        await using var server = RawServer.Start(RawServer.Json("", "302 Found", $"Location: {location}\r\n"));
        using var client = Clients.Of(server.Address);

        var result = await client.SendAsync<Uri>(new OperationRequest(Descriptor(OperationResult.Location)), options: null, CancellationToken.None);

        result.Should().Be(new Uri(server.Address, expected));
        server.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task Location_IsMissing_IsARefusal()
    {
        var act = () => AnswerAsync<Uri>(OperationResult.Location, "304 Not Modified", "");

        await act.Should().ThrowAsync<LiveAvatarApiException>();
    }

    [Theory]
    [InlineData(OperationResult.Envelope, "200 OK", "")]
    [InlineData(OperationResult.Envelope, "200 OK", """{"code":1,"data":null}""")]
    [InlineData(OperationResult.Bare, "200 OK", "null")]
    [InlineData(OperationResult.Bare, "202 Accepted", "")]
    internal async Task Nothing_WhereThatMayBe_IsNull(OperationResult kind, string status, string body) =>
        (await AnswerAsync<Sample?>(kind, status, body, configure: descriptor => descriptor.MayBeEmpty = true)).Should().BeNull();

    [Fact]
    public async Task Garbage_WhereNothingMayBe_IsStillUnreadable()
    {
        var act = () => AnswerAsync<Sample?>(OperationResult.Bare, "200 OK", "{", configure: descriptor => descriptor.MayBeEmpty = true);

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }

    [Theory]
    [InlineData("200 OK", """{"id":"a"}""", "a", null, null)]
    [InlineData("202 Accepted", "7", null, 7L, null)]
    [InlineData("299 Odd", "\"x\"", null, null, "x")]
    [InlineData("204 No Content", "", null, null, null)]
    public async Task SuccessesThatDiffer_SetThePropertyOfTheirStatus(string status, string body, string? ok, long? accepted, string? other)
    {
        var result = await AnswerAsync<ByStatus>(OperationResult.Bare, status, body, configure: descriptor => descriptor.IsByStatus = true);

        (result.Ok?.Id, result.Accepted, result.Other).Should().Be((ok, accepted, other));
    }

    [Fact]
    public async Task SuccessesThatDiffer_InAnEnvelope()
    {
        var result = await AnswerAsync<ByStatus>(OperationResult.Envelope, "202 Accepted", """{"code":1,"data":7}""", configure: descriptor => descriptor.IsByStatus = true);

        result.Accepted.Should().Be(7);
    }

    [Fact]
    public async Task SuccessesThatDiffer_ThatCanNotBeRead()
    {
        var act = () => AnswerAsync<ByStatus>(OperationResult.Bare, "202 Accepted", "\"x\"", configure: descriptor => descriptor.IsByStatus = true);

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }

    [Theory]
    [InlineData(OperationResult.Bare, false)]
    [InlineData(OperationResult.Bare, true)]
    [InlineData(OperationResult.Envelope, true)]
    [InlineData(OperationResult.Text, false)]
    internal async Task Refusal_WhateverASuccessWouldGive_IsThrown(OperationResult kind, bool isByStatus)
    {
        var act = async () => _ = kind == OperationResult.Text
            ? (object)await AnswerAsync<string>(kind, "404 Not Found", "no", "text/plain")
            : await AnswerAsync<ByStatus>(kind, "404 Not Found", "{}", configure: descriptor => descriptor.IsByStatus = isByStatus);

        (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which.StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answer_OfAnyKind_IsToldOnce()
    {
        var told = new List<LiveAvatarResponse>();
        var options = new RequestOptions { OnResponse = told.Add };

        await AnswerAsync<string>(OperationResult.Text, "200 OK", "x", "text/plain", options: options);
        await AnswerAsync<ByStatus>(OperationResult.Bare, "204 No Content", "", configure: descriptor => descriptor.IsByStatus = true, options: options);
        await AnswerAsync<ByStatus>(OperationResult.Bare, "200 OK", """{"id":"a"}""", configure: descriptor => descriptor.IsByStatus = true, options: options);
        await ((Func<Task>)(() => AnswerAsync<Uri>(OperationResult.Location, "304 Not Modified", "", options: options))).Should().ThrowAsync<LiveAvatarApiException>();

        told.Select(response => (int)response.StatusCode).Should().Equal(200, 204, 200, 304);
    }

    private static OperationDescriptor Descriptor(OperationResult kind) => new("Samples.Any", "GET", "/v1/any", OperationCredentials.ApiKey, kind);

    private static async Task<T> AnswerAsync<T>(
        OperationResult kind, string status, string body, string contentType = "application/json", Action<OperationDescriptor>? configure = null, RequestOptions? options = null)
    {
        await using var server = RawServer.Start(RawServer.Json(body, status).Replace("application/json", contentType, StringComparison.Ordinal));
        using var client = Clients.Of(server.Address);
        var descriptor = Descriptor(kind);
        configure?.Invoke(descriptor);
        return await client.SendAsync<T>(new OperationRequest(descriptor), options, CancellationToken.None);
    }

    internal sealed class ByStatus : LiveAvatarModel
    {
        [JsonProperty("OK")]
        public Sample? Ok { get; set; }

        [JsonProperty("Accepted")]
        public long? Accepted { get; set; }

        [JsonProperty("Other")]
        public string? Other { get; set; }
    }
}
