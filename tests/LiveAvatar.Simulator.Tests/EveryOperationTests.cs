using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Tests;

// Each operation of the full contract over HTTP, with nothing about any of them written here but that a secret must exist to be used,
// and that a session must be started to go on.
public class EveryOperationTests
{
    public static TheoryData<string, OptionalProperties> Operations()
    {
        var data = new TheoryData<string, OptionalProperties>();
        foreach (var operation in ApiContract.Load(Contracts.Full, null).Operations)
        {
            data.Add(operation.Id, OptionalProperties.All);
            data.Add(operation.Id, OptionalProperties.None);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_AskedAsItsContractSays_AnswersAsItsContractSays(string operationId, OptionalProperties optional)
    {
        var contract = ApiContract.Load(Contracts.Full, null);
        var operation = contract.Operations.Single(candidate => string.Equals(candidate.Id, operationId, StringComparison.Ordinal));
        await using var simulator = await LiveAvatarSimulator.StartAsync(
            new() { Contract = Contracts.Full, OptionalProperties = optional });
        using var api = new Api(simulator);
        await StartSessionAsync(api, simulator);
        await CreateResourcesAsync(api, simulator, contract);

        var reply = await api.SendAsync(new HttpMethod(operation.Method), PathOf(simulator, operation), BodyOf(simulator, operation, optional));

        reply.Status.Should().Be(operation.Success.Status, reply.Text);
        if (operation.Success.Schema is { } schema)
        {
            new SchemaValidator(contract).Check(schema, JsonText.Parse(reply.Text), new Location("answer"))
                .Select(problem => problem.ToJson().ToString()).Should().BeEmpty();
        }
        else
        {
            reply.Text.Should().BeEmpty();
        }
    }

    private static async Task StartSessionAsync(Api api, LiveAvatarSimulator simulator)
    {
        var issued = await api.PostAsync("/v1/sessions/token", simulator.Samples.RequestBody("create_session_token_v1_sessions_token_post"));
        api.Headers.Add("Authorization", $"Bearer {issued.Data["session_token"]}");
        (await api.PostAsync("/v1/sessions/start", null)).Status.Should().Be(201);
    }

    private static async Task CreateResourcesAsync(Api api, LiveAvatarSimulator simulator, ApiContract contract)
    {
        foreach (var operation in contract.Operations.Where(operation => operation is { Method: "POST", Body.Required: true }))
        {
            var reply = await api.PostAsync(operation.Path.ToString(), BodyOf(simulator, operation, OptionalProperties.All));
            reply.Status.Should().Be(operation.Success.Status, reply.Text);
        }
    }

    // A parameter's value is the key of a resource in the collection before it; a required query parameter takes what its schema makes.
    private static string PathOf(LiveAvatarSimulator simulator, Operation operation)
    {
        var path = "";
        foreach (var segment in operation.Path.Segments)
        {
            path += "/" + (PathTemplate.ParameterName(segment) is null ? segment : (string?)JsonText.Parse(simulator.Resources(path)[^1])["id"]);
        }

        var query = operation.Parameters.Where(parameter => parameter is { In: "query", Required: true }).Select(parameter => $"{parameter.Name}={parameter.Schema["enum"]![0]}");
        return $"{path}?{string.Join('&', query)}";
    }

    private static string? BodyOf(LiveAvatarSimulator simulator, Operation operation, OptionalProperties optional)
    {
        var body = simulator.Samples.RequestBody(operation.Id, optional);
        if (body is null || JsonText.Parse(body) is not JObject fields)
        {
            return body;
        }

        Exists("secret_id", LiveAvatarSimulator.DefaultSecretId);
        Exists("session_id", (string?)JsonText.Parse(simulator.Resources("/v1/sessions")[0])["id"]);
        return fields.ToString();

        void Exists(string name, string? id)
        {
            if (fields.ContainsKey(name))
            {
                fields[name] = id;
            }
        }
    }
}
