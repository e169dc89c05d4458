using System.Reflection;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Retries;

/// <summary>What may have been carried out is not sent twice: each operation of the contract that doesn't allow it, after each fault that leaves it
/// open.</summary>
public sealed class NeverTwiceTests
{
    /// <summary>The clock is moved by the server, once the request is there, so that no test depends on how fast the machine is.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<string, Func<RawAnswer, ObservedTimeProvider, Task>> Faults = new(StringComparer.Ordinal)
    {
        ["timeout before the headers"] = (answer, time) =>
        {
            time.Advance(Timeout);
            return answer.StallAsync();
        },
        ["timeout in the body"] = async (answer, time) =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            time.Advance(Timeout);
            await answer.StallAsync();
        },
        ["reset before the headers"] = (answer, _) =>
        {
            answer.Reset();
            return Task.CompletedTask;
        },
        ["reset after the headers"] = async (answer, _) =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            answer.Reset();
        },
        ["end before the headers"] = (answer, _) =>
        {
            answer.Close();
            return Task.CompletedTask;
        },
        ["end in the headers"] = async (answer, _) =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-");
            answer.Close();
        },
        ["end after the headers"] = async (answer, _) =>
        {
            await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            answer.Close();
        },
        ["no HTTP"] = async (answer, _) =>
        {
            await answer.WriteAsync("garbled\r\n\r\n");
            answer.Close();
        },
        ["408"] = (answer, _) => answer.WriteAsync(RawServer.Json("{}", "408 Request Timeout")),
        ["500"] = (answer, _) => answer.WriteAsync(RawServer.Json("{}", "500 Internal Server Error")),
        ["502"] = (answer, _) => answer.WriteAsync(RawServer.Json("{}", "502 Bad Gateway")),
        ["503"] = (answer, _) => answer.WriteAsync(RawServer.Json("{}", "503 Service Unavailable")),
        ["504"] = (answer, _) => answer.WriteAsync(RawServer.Json("{}", "504 Gateway Timeout")),
    };

    /// <summary>Each with a body and without: .NET's own handler would send the latter again.</summary>
    public static TheoryData<string, bool> Operations
    {
        get
        {
            var operations = new TheoryData<string, bool>();
            foreach (var operation in Descriptors.Where(operation => operation.Method.Method is not ("GET" or "PUT" or "DELETE")))
            {
                operations.Add(operation.Name, true);
                operations.Add(operation.Name, false);
            }

            return operations;
        }
    }

    private static IEnumerable<OperationDescriptor> Descriptors => typeof(LiveAvatarClient).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(OperationGroup)))
        .SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Static))
        .Select(declared => declared.GetValue(obj: null)).OfType<OperationDescriptor>();

    [Fact]
    public void Operations_HoldThoseOfWhichASecondOneWouldHurt()
    {
        Descriptors.Should().HaveCount(LiveAvatarContract.OperationCount);
        Operations.Select(operation => operation.Data.Item1).Should().Contain(["Voices.BindThirdPartyVoice", "Sessions.StartSession"]);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task FirstUseOfAConnection_AnyFault_SendsOnce(string name, bool withBody)
    {
        foreach (var (fault, answer) in Faults)
        {
            var time = new ObservedTimeProvider();
            await using var server = RawServer.Start(raw => answer(raw, time));

            var failure = await SendAsync(server, time, name, withBody, warmUp: false);

            server.Requests.Should().ContainSingle(fault);
            failure.Should().BeAssignableTo<LiveAvatarException>(fault).Which.Attempts.Should().Be(1, fault);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task LaterUseOfAConnection_AnyFault_SendsOnce(string name, bool withBody)
    {
        foreach (var (fault, fail) in Faults)
        {
            var time = new ObservedTimeProvider();
            var isFirst = true;
            await using var server = RawServer.Start(answer =>
            {
                var respond = isFirst ? (raw, _) => raw.WriteAsync(RawServer.Json("{}")) : fail;
                isFirst = false;
                return respond(answer, time);
            });

            var failure = await SendAsync(server, time, name, withBody, warmUp: true);

            server.Connections.Should().Be(1, fault);
            server.Requests.Should().HaveCount(2, fault);
            failure.Should().BeAssignableTo<LiveAvatarException>(fault).Which.Attempts.Should().Be(1, fault);
        }
    }

    private static async Task<Exception?> SendAsync(RawServer server, ObservedTimeProvider time, string name, bool withBody, bool warmUp)
    {
        var operation = Descriptors.Single(operation => operation.Name == name);
        using var client = Clients.Of(server.Address, options => (options.SessionToken, options.MaxRetries, options.TimeProvider) = ("token-1", 5, time));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5)); // a second attempt would wait for a clock that stands still

        if (warmUp)
        {
            await new SampleOperations(client).DeleteAsync();
        }

        return await Record.ExceptionAsync(() =>
            client.SendAsync<JToken>(RequestOf(operation, withBody), new RequestOptions { Timeout = Timeout }, patience.Token));
    }

    private static OperationRequest RequestOf(OperationDescriptor operation, bool withBody)
    {
        var request = new OperationRequest(operation);
        foreach (var segment in operation.Route.Split('/').Where(segment => segment.StartsWith('{')))
        {
            request.Path(segment.Trim('{', '}'), "x1", "id");
        }

        return withBody ? request.Body(new JObject(), "body") : request;
    }
}
