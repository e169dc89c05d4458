using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Bodies;

public sealed class FileTests
{
    private static readonly OperationDescriptor Descriptor = new("Samples.Put", "PUT", "/v1/file", OperationCredentials.ApiKey, OperationResult.None);

    [Fact]
    public async Task File_FromWhereItsStreamStands_IsSentAgainAsAWhole_AndStaysOpen()
    {
        using var stream = new MemoryStream("0123456789"u8.ToArray()) { Position = 3 };
        await using var server = Failing(times: 1);
        using var client = Clients.Of(server.Address);

        await SendAsync(client, new LiveAvatarFile(stream, contentType: "text/csv"));

        server.Requests.Should().HaveCount(2).And.OnlyContain(request =>
            request.EndsWith("\r\n\r\n3456789", StringComparison.Ordinal) && request.Contains("Content-Type: text/csv\r\n") && request.Contains("Content-Length: 7\r\n"));
        stream.CanRead.Should().BeTrue("it is the caller's");
    }

    [Fact]
    public async Task File_ThatCanNotBeReadTwice_IsNotSentTwice()
    {
        using var stream = new OnceStream("abc"u8.ToArray());
        await using var server = Failing(times: 1);
        using var client = Clients.Of(server.Address);

        var act = () => SendAsync(client, new LiveAvatarFile(stream));

        (await act.Should().ThrowAsync<LiveAvatarServerException>()).Which.Attempts.Should().Be(1);
        server.Requests.Should().ContainSingle().Which.Should().Contain("Content-Type: application/octet-stream").And.Contain("Transfer-Encoding: chunked");
    }

    [Fact]
    public async Task FormWithSuchAFile_IsNotSentTwice()
    {
        using var stream = new OnceStream("abc"u8.ToArray());
        await using var server = Failing(times: 1);
        using var client = Clients.Of(server.Address);

        var act = () => client.SendAsync(
            new OperationRequest(Descriptor).Body(new SampleUpload { Title = "t", More = [new LiveAvatarFile([1]), new LiveAvatarFile(stream)] }, "body")
                .As(BodyFormat.Multipart, "multipart/form-data"),
            options: null, CancellationToken.None);

        (await act.Should().ThrowAsync<LiveAvatarServerException>()).Which.Attempts.Should().Be(1);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("image/png\r\nX-Evil: 1")]
    public void ContentType_ThatIsNone_IsRefused(string contentType)
    {
        var act = () => new LiveAvatarFile([], contentType: contentType);

        act.Should().Throw<ArgumentException>().WithParameterName(nameof(contentType)).WithMessage($"'{contentType}' is no content type: it must be like image/png.*");
    }

    [Fact]
    public void Content_Null_IsRefused()
    {
        FluentActions.Invoking(() => new LiveAvatarFile((byte[])null!)).Should().Throw<ArgumentNullException>().WithParameterName("content");
        FluentActions.Invoking(() => new LiveAvatarFile((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("content");
    }

    [Fact]
    public void Stream_ThatCanNotBeRead_IsRefused()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        var act = () => new LiveAvatarFile(closed);

        act.Should().Throw<ArgumentException>().WithParameterName("content").WithMessage("The stream can't be read: it is write-only, or closed.*");
    }

    [Fact]
    public void Text_NamesTheFile()
    {
        new LiveAvatarFile("secret"u8.ToArray(), "a.png", "image/png").ToString().Should().Be("a.png (image/png)");
        new LiveAvatarFile("secret"u8.ToArray()).ToString().Should().Be("a file (of no stated type)");
    }

    private static Task SendAsync(LiveAvatarClient client, LiveAvatarFile file) =>
        client.SendAsync(new OperationRequest(Descriptor).Body(file, "body").As(BodyFormat.File, "application/octet-stream"), options: null, CancellationToken.None);

    private static RawServer Failing(int times) =>
        RawServer.Start(raw => raw.WriteAsync(times-- > 0 ? RawServer.Json("{}", "503 Service Unavailable") : RawServer.Json("{}")));

    private sealed class OnceStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
