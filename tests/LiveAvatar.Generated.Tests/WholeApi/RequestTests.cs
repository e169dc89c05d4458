using System.Net;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using LiveAvatar.Simulator;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>What arrives at the simulator, which reads the contract on its own.</summary>
public sealed class RequestTests(RunningSimulator running) : IClassFixture<RunningSimulator>
{
    public static TheoryData<string> Operations => FullContract.OperationIds(_ => true);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Request_MadeFromItsSchema_ArrivesAsItIs(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        foreach (var kind in SampleKind.Known)
        {
            var arguments = OperationArguments.Sample(operation, kind);

            var arrived = await SendAsync(operation, arguments);

            arrived.OperationId.Should().Be(operationId);
            QueryOf(arrived).Should().BeEquivalentTo(QueryOf(operation, arguments));
            PathOf(arrived).Should().Equal(PathOf(operation, arguments));
            if (arguments.Body is { } body)
            {
                arrived.Header("Content-Type").Should().StartWith("application/json");
                Wire.Canonical(Wire.Parse(arrived.BodyText)).Should().Be(Wire.Canonical(body));
            }
            else
            {
                arrived.BodyText.Should().BeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Request_WithUnknownProperties_ArrivesWithThem(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        var arguments = OperationArguments.Sample(operation, new SampleKind(WithUnknown: true));

        var arrived = await SendAsync(operation, arguments);

        arrived.BodyText.Contains(SampleKind.UnknownProperty, StringComparison.Ordinal).Should().Be(operation.Body is not null);
        Wire.Canonical(arrived.BodyText.Length > 0 ? Wire.Parse(arrived.BodyText) : "").Should().Be(Wire.Canonical(arguments.Body ?? ""));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Request_WithoutTheBody_IsSentOnlyWhereTheContractLetsItBeLeftOut(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        var arguments = OperationArguments.Sample(operation, new SampleKind()).WithoutBody();

        var act = () => SendAsync(operation, arguments);

        if (operation.BodyIsRequired)
        {
            await act.Should().ThrowAsync<ArgumentNullException>().WithParameterName("body");
        }
        else
        {
            (await act()).Body.Length.Should().Be(0);
        }
    }

    [Fact]
    public void Samples_OfBodies_HaveNothingThatTheModelsDoNotKnow()
    {
        foreach (var operation in FullContract.Shared.Operations.Where(operation => operation.Body is not null))
        {
            var type = OperationCall.BodyTypeOf(operation);
            foreach (var body in SampleKind.Known.Select(kind => Sampler.Make(operation.Body!, kind)))
            {
                ModelWalk.Pairs(body, Wire.Read(body, type)).Should().NotBeEmpty()
                    .And.OnlyContain(pair => pair.Model.AdditionalProperties == null && !(pair.Model is IRawVariant), operation.Id);
            }
        }
    }

    /// <summary>Whether the simulator has what is asked for is not the point here: that it was let in is.</summary>
    private async Task<RecordedRequest> SendAsync(ContractOperation operation, OperationArguments arguments)
    {
        using var client = running.Client();
        var before = running.Simulator.Requests.Count;
        try
        {
            await client.CallAsync(operation, arguments);
        }
        catch (LiveAvatarApiException refused) when (
            refused is not (LiveAvatarValidationException or LiveAvatarAuthenticationException or LiveAvatarServerException)
            && refused.StatusCode != HttpStatusCode.MethodNotAllowed)
        {
        }

        running.Simulator.Requests.Count.Should().Be(before + 1);
        return running.Simulator.Requests[^1];
    }

    private static IEnumerable<string> PathOf(RecordedRequest request) =>
        request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString);

    private static IEnumerable<string> PathOf(ContractOperation operation, OperationArguments arguments) => operation.Path
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Select(segment => segment.StartsWith('{') ? TextOf(arguments.Address[segment.Trim('{', '}')]) : segment);

    private static IEnumerable<string> QueryOf(RecordedRequest request) =>
        request.QueryString.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString);

    private static IEnumerable<string> QueryOf(ContractOperation operation, OperationArguments arguments) =>
        from parameter in operation.QueryParameters
        let name = (string)parameter["name"]!
        where arguments.Address.ContainsKey(name)
        from value in arguments.Address[name] as JArray ?? [arguments.Address[name]]
        select $"{name}={TextOf(value)}";

    /// <summary>As FastAPI expects it.</summary>
    private static string TextOf(JToken value) => value.Type == JTokenType.String ? (string)value! : value.ToString(Newtonsoft.Json.Formatting.None);
}
