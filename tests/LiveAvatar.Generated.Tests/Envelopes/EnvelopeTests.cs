using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Envelopes;

public sealed class EnvelopeTests
{
    [Theory]
    [InlineData("""{"code":1000,"data":{"id":"a"},"message":null}""")]
    [InlineData("""{"data":{"id":"a"},"message":"m","code":100}""")]
    [InlineData("""{"message":"m","code":100,"data":{"id":"a"}}""")]
    [InlineData("""{"data":{"id":"a"}}""")]
    [InlineData("""{"code":4000,"data":{"id":"a"}}""")] // the status alone decides
    [InlineData("""{"code":null,"data":{"id":"a"},"message":{"text":[1]}}""")]
    [InlineData("""{"code":{"data":{"id":"b"}},"extra":[{"data":1},"data"],"data":{"id":"a"},"more":{"id":"c"}}""")]
    [InlineData("""{"data":{"id":"first"},"data":{"id":"a"}}""")]
    [InlineData("\uFEFF \r\n{\"data\":{\"id\":\"a\"}}\r\n ")]
    public async Task Data_AnyOrder_IsReturned(string body)
    {
        using var client = Clients.Of(StubHandler.Json(body));

        var sample = await new SampleOperations(client).GetAsync<Sample>();

        sample.Id.Should().Be("a");
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("   ", null, null)]
    [InlineData("null", null, null)]
    [InlineData("{}", null, null)]
    [InlineData("""{"code":1000,"message":"done"}""", 1000, "done")]
    [InlineData("""{"code":1000,"data":null,"message":"done"}""", 1000, "done")]
    [InlineData("""{"data":null,"message":null,"code":"1001"}""", 1001, null)]
    [InlineData("""{"code":1000,"message":"done","data":"text"}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":[]}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a","count":"many"}}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a","count":99999999999999999999}}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a","key":"no-guid"}}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a","created_at":"soon"}}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a","shape":7}}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a","color":{}}}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a"}} trailing""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a"}}{}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":{"id":"a"}""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done","data":""", 1000, "done")]
    [InlineData("""{"code":1000,"message":"done",""", 1000, "done")]
    [InlineData("""["code",1000]""", null, null)]
    [InlineData("\"text\"", null, null)]
    [InlineData("<html>fine</html>", null, null)]
    [InlineData("fine", null, null)]
    public async Task Data_MissingOrUnreadable_IsAFormatExceptionWithCodeAndMessage(string body, int? code, string? message)
    {
        using var client = Clients.Of(StubHandler.Json(body, HttpStatusCode.Created));

        var act = () => new SampleOperations(client).GetAsync<Sample>();

        var exception = (await act.Should().ThrowExactlyAsync<LiveAvatarResponseFormatException>()).Which;
        exception.StatusCode.Should().Be(HttpStatusCode.Created);
        exception.Code.Should().Be(code);
        exception.ServerMessage.Should().Be(message);
        exception.Operation.Should().Be("Samples.Get");
        exception.Message.Should().StartWith("Samples.Get succeeded with 201 (Created), but its answer ");
        exception.ResponseExcerpt.Should().Be(body.Length == 0 ? null : body);
    }

    [Theory]
    [InlineData("""{"code":4001,"data":null,"message":"not yet"}""", " Its code is 4001, and its message: not yet.")]
    [InlineData("""{"code":4001,"data":null}""", " Its code is 4001.")]
    [InlineData("""{"message":"not yet!"}""", " Its message is: not yet!")]
    [InlineData("{}", "")]
    public async Task Data_Missing_MessageTellsCodeAndMessage(string body, string told)
    {
        using var client = Clients.Of(StubHandler.Json(body));

        var act = () => new SampleOperations(client).GetAsync<Sample>();

        (await act.Should().ThrowAsync<LiveAvatarResponseFormatException>()).Which.Message.Should().Be(
            "Samples.Get succeeded with 200 (OK), but its answer holds no data." + told);
    }

    [Fact]
    public async Task Data_NoContent_IsAFormatException()
    {
        using var client = Clients.Of(new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.NoContent)));

        var act = () => new SampleOperations(client).GetAsync<Sample>();

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }

    [Fact]
    public async Task Data_NestedTooDeeply_IsAFormatException()
    {
        var body = $$"""{"code":1000,"data":{{new string('[', 10_000)}}""";
        using var client = Clients.Of(StubHandler.Json(body));

        var typed = () => new SampleOperations(client).GetAsync<Sample>();
        var untyped = () => new SampleOperations(client).GetAsync<JToken>();

        await typed.Should().ThrowAsync<LiveAvatarResponseFormatException>();
        await untyped.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }

    [Fact]
    public async Task SkippedMember_NestedTooDeeply_IsAFormatException()
    {
        using var client = Clients.Of(StubHandler.Json($$"""{"x":{{new string('[', 10_000)}}"""));

        var act = () => new SampleOperations(client).GetAsync<Sample>();

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }

    [Fact]
    public async Task Data_ScalarsAndLists_AreReturned()
    {
        using var numbers = Clients.Of(StubHandler.Json("""{"data":[1,2]}"""));
        using var number = Clients.Of(StubHandler.Json("""{"data":0}"""));
        using var text = Clients.Of(StubHandler.Json("""{"data":"2024-05-06T07:08:09Z"}"""));

        var list = await new SampleOperations(numbers).GetAsync<IReadOnlyList<long>>();
        var zero = await new SampleOperations(number).GetAsync<long>();
        var token = await new SampleOperations(text).GetAsync<JToken>();

        list.Should().Equal(1, 2);
        zero.Should().Be(0);
        token.Type.Should().Be(JTokenType.String);
    }

    [Fact]
    public async Task Data_NullWhereANumberIsExpected_IsAFormatException()
    {
        using var client = Clients.Of(StubHandler.Json("""{"data":null}"""));

        var act = () => new SampleOperations(client).GetAsync<long>();

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }
}
