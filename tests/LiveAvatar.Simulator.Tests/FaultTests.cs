using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LiveAvatar.Simulator.Tests;

public class FaultTests
{
    private const string Path = "/v1/voices/third_party";
    private const string OperationId = "bind_third_party_voice_v1_voices_third_party_post";
    private const string Body = $$"""{"provider_voice_id":"p","secret_id":"{{LiveAvatarSimulator.DefaultSecretId}}"}""";

    [Fact]
    public async Task Status_WithBodyAndHeaders_IsAnsweredInstead()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        simulator.Faults.Next(Fault.Status(429, "<html>slow down</html>", "text/html", [new("Retry-After", "7")]));

        var reply = await api.PostAsync(Path, Body);

        reply.Status.Should().Be(429);
        reply.Text.Should().Be("<html>slow down</html>");
        reply.ContentType.Should().Be("text/html");
        reply.Headers["Retry-After"].Should().Be("7");
        simulator.Resources("/v1/voices").Should().BeEmpty("the request was not carried out");
    }

    [Fact]
    public async Task Fault_Planned_IsForOneRequest()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        simulator.Faults.Next(Fault.Status(503));

        var statuses = await StatusesAsync(api, 2);

        statuses.Should().Equal(503, 200);
    }

    [Fact]
    public async Task Faults_Planned_ComeInOrderAndAsOftenAsTheyWere()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        simulator.Faults.Next(Fault.Status(500), times: 2);
        simulator.Faults.For(OperationId, Fault.Status(502));
        simulator.Faults.Next(Fault.Status(503), FaultPlan.Always);

        var before = await StatusesAsync(api, 5);
        simulator.Faults.Clear();
        var after = await StatusesAsync(api, 1);

        before.Should().Equal(500, 500, 502, 503, 503);
        after.Should().Equal(200);
    }

    [Fact]
    public async Task Fault_ForAnOperation_LeavesTheOthersAlone()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);
        simulator.Faults.For(HttpMethod.Get, "/v1/contexts/{context_id}", Fault.Status(500));

        var list = await api.GetAsync("/v1/contexts");
        var item = await api.GetAsync("/v1/contexts/5ec4e700-0000-4000-8000-000000000009");

        list.Status.Should().Be(200);
        item.Status.Should().Be(500);
    }

    [Fact]
    public async Task Fault_ForAnUnknownOperation_IsRefused()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();

        var byId = () => simulator.Faults.For("nobody", Fault.EmptyBody());
        var byPath = () => simulator.Faults.For(HttpMethod.Get, Path, Fault.EmptyBody());

        byId.Should().Throw<ArgumentException>().WithMessage("*'nobody'*");
        byPath.Should().Throw<ArgumentException>().WithMessage($"*'GET {Path}'*");
    }

    [Fact]
    public async Task Delay_EndsWhenTheClockSaysSo()
    {
        var time = new ObservedTimeProvider();
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { TimeProvider = time });
        using var api = new Api(simulator);
        simulator.Faults.Next(Fault.Delay(TimeSpan.FromMinutes(5)));

        var call = api.PostAsync(Path, Body);
        var delay = await time.WaitForTimerAsync();
        var isDoneBefore = call.IsCompleted;
        time.Advance(delay);
        var reply = await call;

        delay.Should().Be(TimeSpan.FromMinutes(5));
        isDoneBefore.Should().BeFalse();
        reply.Status.Should().Be(200);
    }

    [Fact]
    public async Task After_AnotherFault_ComesLate()
    {
        var time = new ObservedTimeProvider();
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { TimeProvider = time });
        using var api = new Api(simulator);
        simulator.Faults.Next(Fault.Status(503).After(TimeSpan.FromSeconds(1)));

        var call = api.PostAsync(Path, Body);
        time.Advance(await time.WaitForTimerAsync());

        (await call).Status.Should().Be(503);
    }

    [Fact]
    public async Task Delay_ClientGoesAway_EndsToo()
    {
        var time = new ObservedTimeProvider();
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { TimeProvider = time });
        using var api = new Api(simulator);
        using var leaving = new CancellationTokenSource();
        simulator.Faults.Next(Fault.Delay(TimeSpan.FromMinutes(5)));
        var call = api.SendAsync(HttpMethod.Post, Path, Body, cancellationToken: leaving.Token);
        await time.WaitForTimerAsync();

        await leaving.CancelAsync();

        await call.Awaiting(left => left).Should().ThrowAsync<OperationCanceledException>();
        await time.WaitForNoTimerAsync();
    }

    [Fact]
    public async Task ResetBeforeHeaders_ClientSeesAReset()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        simulator.Faults.Next(Fault.ResetBeforeHeaders());

        var call = () => api.PostAsync(Path, Body);

        var thrown = await call.Should().ThrowAsync<HttpRequestException>();
        thrown.Which.GetBaseException().Should().BeOfType<SocketException>().Which.SocketErrorCode.Should().Be(SocketError.ConnectionReset);
        simulator.Resources("/v1/voices").Should().BeEmpty("the request was not carried out");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(100_000)]
    public async Task ResetAfterHeaders_ClientSeesHeadersAndAPartOfTheBody(int bodyBytes)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        simulator.Faults.Next(Fault.ResetAfterHeaders(bodyBytes));

        var received = await ReceiveAsync(simulator);

        var (head, body) = Split(received);
        head.Should().StartWith("HTTP/1.1 200 OK");
        body.Length.Should().BeLessThan(PromisedLength(head));
        body.Length.Should().Be(Math.Min(bodyBytes, PromisedLength(head) - 1));
        simulator.Resources("/v1/voices").Should().HaveCount(1, "the request was carried out");
    }

    [Fact]
    public async Task StallBeforeHeaders_LastsUntilTheClientGoesAway()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        using var leaving = new CancellationTokenSource();
        simulator.Faults.Next(Fault.StallBeforeHeaders());

        var call = api.SendAsync(HttpMethod.Post, Path, Body, cancellationToken: leaving.Token);
        await simulator.Requests.WaitForCountAsync(1);
        var isDoneBefore = call.IsCompleted;
        await leaving.CancelAsync();

        isDoneBefore.Should().BeFalse();
        await call.Awaiting(left => left).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task StallAfterHeaders_HeadersComeAndTheBodyDoesNot()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var http = Http(simulator);
        simulator.Faults.Next(Fault.StallAfterHeaders(3));
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = Json() };

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var start = new byte[3];
        await body.ReadExactlyAsync(start);
        var rest = body.ReadAsync(new byte[1]).AsTask();
        var isDoneBefore = rest.IsCompleted;
        await simulator.DisposeAsync();

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        Encoding.UTF8.GetString(start).Should().Be("{\"c");
        isDoneBefore.Should().BeFalse();
        await rest.Awaiting(ended => ended).Should().ThrowAsync<IOException>();
    }

    [Fact]
    public async Task Trickle_EveryPieceWaitsForTheClock()
    {
        var time = new ObservedTimeProvider();
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { TimeProvider = time });
        using var http = Http(simulator);
        simulator.Faults.Next(Fault.Trickle(pieceBytes: 20, TimeSpan.FromSeconds(1)));
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = Json() };

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var received = new List<byte>();
        while (received.Count < response.Content.Headers.ContentLength)
        {
            time.Advance(await time.WaitForTimerAsync());
            var piece = new byte[100];
            var count = await body.ReadAsync(piece);
            count.Should().BeInRange(1, 20);
            received.AddRange(piece.Take(count));
        }

        Encoding.UTF8.GetString([.. received]).Should().StartWith("{\"code\":1000").And.EndWith("}");
    }

    [Fact]
    public async Task TruncatedBody_IsWholeAsHttpAndHalfAsJson()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        simulator.Faults.Next(Fault.TruncatedBody());

        var reply = await api.PostAsync(Path, Body);

        reply.Status.Should().Be(200);
        reply.Text.Should().StartWith("{\"code\":1000").And.NotEndWith("}");
        simulator.Resources("/v1/voices").Should().HaveCount(1, "the request was carried out");
    }

    [Fact]
    public async Task GarbledBody_HasItsLengthAndIsNoJson()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        var sound = await api.PostAsync(Path, Body);
        simulator.Faults.Next(Fault.GarbledBody());

        var reply = await api.PostAsync(Path, Body);

        reply.Status.Should().Be(200);
        reply.ContentType.Should().Be("application/json");
        reply.Text.Should().HaveLength(sound.Text.Length).And.NotContain("code");
    }

    [Fact]
    public async Task EmptyBody_KeepsTheStatus()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        simulator.Faults.Next(Fault.EmptyBody());

        var reply = await api.PostAsync(Path, Body);

        reply.Status.Should().Be(200);
        reply.Text.Should().BeEmpty();
    }

    [Fact]
    public void Arguments_OutOfRange_AreRefused()
    {
        Action[] acts =
        [
            () => Fault.Status(100),
            () => Fault.Status(600),
            () => Fault.ResetAfterHeaders(-1),
            () => Fault.StallAfterHeaders(-1),
            () => Fault.Trickle(0, TimeSpan.Zero),
            () => Fault.Delay(TimeSpan.FromSeconds(-1)),
        ];

        acts.Should().AllSatisfy(act => act.Should().Throw<ArgumentOutOfRangeException>());
    }

    private static async Task<IReadOnlyList<int>> StatusesAsync(Api api, int count)
    {
        var statuses = new List<int>();
        for (var i = 0; i < count; i++)
        {
            statuses.Add((await api.PostAsync(Path, Body)).Status);
        }

        return statuses;
    }

    private static HttpClient Http(LiveAvatarSimulator simulator)
    {
        var http = new HttpClient { BaseAddress = simulator.BaseAddress, Timeout = TimeSpan.FromMinutes(5) };
        http.DefaultRequestHeaders.Add("X-API-KEY", LiveAvatarSimulator.DefaultApiKey);
        return http;
    }

    private static StringContent Json() => new(Body, Encoding.UTF8, "application/json");

    // All bytes that come until the connection ends: HttpClient does not show what came before a failure.
    private static async Task<string> ReceiveAsync(LiveAvatarSimulator simulator)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, simulator.BaseAddress.Port);
        await using var stream = client.GetStream();
        string[] head = [$"POST {Path} HTTP/1.1", "Host: localhost", $"X-API-KEY: {LiveAvatarSimulator.DefaultApiKey}", $"Content-Length: {Body.Length}"];
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{string.Join("\r\n", head)}\r\n\r\n{Body}"));

        using var received = new MemoryStream();
        await stream.CopyToAsync(received).WaitAsync(TimeSpan.FromMinutes(5));

        return Encoding.UTF8.GetString(received.ToArray());
    }

    private static (string Head, string Body) Split(string answer)
    {
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return end < 0 ? (answer, "") : (answer[..end], answer[(end + 4)..]);
    }

    private static int PromisedLength(string head) =>
        int.Parse(head.Split("Content-Length: ")[1].Split("\r\n")[0], System.Globalization.CultureInfo.InvariantCulture);
}
