using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Bodies;

public sealed class FormTests
{
    private static readonly SampleUpload Upload = new()
    {
        Title = "a&b ü",
        Tags = ["x", "y"],
        Patch = new SamplePatch { Name = "n" },
        Price = 1.50m,
        AdditionalProperties = new Dictionary<string, JToken>(StringComparer.Ordinal) { ["extra"] = 1 },
    };

    [Fact]
    public async Task Form_IsUrlEncoded_ListsByRepetition_ObjectsAsJson()
    {
        var request = await SentAsync(request => request.Body(Upload, "body").As(BodyFormat.Form, "application/x-www-form-urlencoded"));

        request.Should().Contain("Content-Type: application/x-www-form-urlencoded\r\n");
        Body(request).Should().Be("title=a%26b%20%C3%BC&tags=x&tags=y&patch=%7B%22name%22%3A%22n%22%7D&price=1.50&extra=1");
    }

    [Fact]
    public async Task Form_WithAStyle_FollowsIt()
    {
        var request = await SentAsync(request => request.Body(Upload, "body").As(BodyFormat.Form, "application/x-www-form-urlencoded")
            .Field("patch", ParameterStyle.DeepObject | ParameterStyle.Explode).Field("tags", ParameterStyle.Form));

        Body(request).Should().Contain("tags=x,y&patch%5Bname%5D=n&");
    }

    [Fact]
    public async Task Form_WithAFieldInJson_WritesItsJson()
    {
        var request = await SentAsync(request => request.Body(Upload, "body").As(BodyFormat.Form, "application/x-www-form-urlencoded")
            .Field("tags", "application/json").Field("title", "text/plain"));

        Body(request).Should().StartWith("title=a%26b%20%C3%BC&tags=%5B%22x%22%2C%22y%22%5D&");
    }

    [Fact]
    public async Task Multipart_WithContentTypes_SaysThem_AndRepeatsListsThatAreNoJson()
    {
        var upload = new SampleUpload { Title = "t", Tags = ["x", "y"], Patch = new SamplePatch { Name = "n" } };

        var plain = await SentAsync(request => request.Body(upload, "body").As(BodyFormat.Multipart, "multipart/form-data")
            .Field("tags", "text/plain").Field("patch", "application/merge-patch+json").Field("title", "application/json; charset=utf-8"));
        var json = await SentAsync(request => request.Body(upload, "body").As(BodyFormat.Multipart, "multipart/form-data").Field("tags", "application/json"));

        Body(plain).Should().ContainAll(
            Part("Content-Type: application/json; charset=utf-8\r\nContent-Disposition: form-data; name=\"title\"", "\"t\""),
            Part("Content-Type: text/plain\r\nContent-Disposition: form-data; name=\"tags\"", "x"),
            Part("Content-Type: text/plain\r\nContent-Disposition: form-data; name=\"tags\"", "y"),
            Part("Content-Type: application/merge-patch+json\r\nContent-Disposition: form-data; name=\"patch\"", """{"name":"n"}"""));
        Body(json).Should().Contain(Part("Content-Type: application/json\r\nContent-Disposition: form-data; name=\"tags\"", """["x","y"]"""));
    }

    [Fact]
    public async Task Form_OfAMap_HasItsMembers()
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "1", ["b"] = "2" };

        var request = await SentAsync(request => request.Body(map, "body").As(BodyFormat.Form, "application/x-www-form-urlencoded"));

        Body(request).Should().Be("a=1&b=2");
    }

    [Fact]
    public async Task Multipart_HasAPartForEachValue_AndEachFile()
    {
        var upload = new SampleUpload
        {
            Title = "t",
            Tags = ["x", "y"],
            Patch = new SamplePatch { Name = "n" },
            File = new LiveAvatarFile("png"u8.ToArray(), "a\"\r\nb.png", "image/png"),
            More = [new LiveAvatarFile(new MemoryStream("one"u8.ToArray())), new LiveAvatarFile("two"u8.ToArray(), "2.txt")],
        };

        var request = await SentAsync(request => request.Body(upload, "body").As(BodyFormat.Multipart, "multipart/form-data").Field("more", "text/plain"));

        var boundary = request.Split("Content-Type: multipart/form-data; boundary=")[1].Split("\r\n")[0];
        boundary.Should().NotContain("\"");
        Body(request).Split($"--{boundary}").Select(part => part.Trim('\r', '\n')).Should().Equal(
            "",
            Part("Content-Disposition: form-data; name=\"title\"", "t"),
            Part("Content-Type: image/png\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0Ab.png\"", "png"),
            Part("Content-Type: text/plain\r\nContent-Disposition: form-data; name=\"more\"; filename=\"more\"", "one"),
            Part("Content-Type: text/plain\r\nContent-Disposition: form-data; name=\"more\"; filename=\"2.txt\"", "two"),
            Part("Content-Disposition: form-data; name=\"tags\"", "x"),
            Part("Content-Disposition: form-data; name=\"tags\"", "y"),
            Part("Content-Type: application/json\r\nContent-Disposition: form-data; name=\"patch\"", """{"name":"n"}"""),
            "--");
    }

    /// <summary>As browsers send it, or where .NET can't (its headers of parts are ASCII on older frameworks), as HTTP has it elsewhere.</summary>
    [Fact]
    public async Task Multipart_NameOfAFile_KeepsItsLetters()
    {
        var upload = new SampleUpload { Title = "t", File = new LiveAvatarFile([], "ü.png") };

        var request = await SentAsync(request => request.Body(upload, "body").As(BodyFormat.Multipart, "multipart/form-data"));

        request.Should().ContainAny("; filename=\"ü.png\"\r\n", "; filename*=UTF-8''%C3%BC.png\r\n");
    }

    [Theory]
    [InlineData(BodyFormat.Form, "application/x-www-form-urlencoded")]
    [InlineData(BodyFormat.Multipart, "multipart/form-data")]
    internal async Task Form_WithoutWhatIsRequired_IsRefused(BodyFormat format, string contentType)
    {
        using var client = new LiveAvatarClient("key");

        var act = () => client.SendAsync(new OperationRequest(Descriptor).Body(new SampleUpload(), "body").As(format, contentType), options: null, CancellationToken.None);

        await act.Should().ThrowAsync<ArgumentException>().WithMessage("SampleUpload.Title must be set: the API requires 'title'. Nothing was sent.*");
    }

    [Fact]
    public async Task Text_IsSentInUtf8()
    {
        var request = await SentAsync(request => request.Body("ü", "body").As(BodyFormat.Text, "text/plain; charset=utf-8"));

        request.Should().Contain("Content-Type: text/plain; charset=utf-8\r\n");
        Body(request).Should().Be("ü");
    }

    [Fact]
    public async Task Text_OfAScalar_IsItsText()
    {
        var request = await SentAsync(request => request.Body(1.5, "body").As(BodyFormat.Text, "text/plain; charset=utf-8"));

        Body(request).Should().Be("1.5");
    }

    [Fact]
    public void Body_OfAnEnumThatIsNotSet_IsNone()
    {
        var required = () => new OperationRequest(Descriptor).Body(default(SampleColor), "body");

        required.Should().Throw<ArgumentNullException>().WithMessage("Samples.Upload needs a body.*");
        new OperationRequest(Descriptor).OptionalBody<SampleColor?>(default(SampleColor)).Content.Should().BeNull();
    }

    [Fact]
    public async Task Json_OfAnotherMediaType_SaysSo()
    {
        var request = await SentAsync(request => request.Body(new SamplePatch(), "body").As(BodyFormat.Json, "application/merge-patch+json"));

        request.Should().Contain("Content-Type: application/merge-patch+json\r\n");
    }

    private static OperationDescriptor Descriptor { get; } = new("Samples.Upload", "POST", "/v1/upload", OperationCredentials.ApiKey, OperationResult.None);

    private static string Part(string headers, string content) => $"{headers}\r\n\r\n{content}";

    private static string Body(string request) => request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];

    private static async Task<string> SentAsync(Func<OperationRequest, OperationRequest> fill)
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address);
        await client.SendAsync(fill(new OperationRequest(Descriptor)), options: null, CancellationToken.None);
        return server.Requests.Single();
    }
}
