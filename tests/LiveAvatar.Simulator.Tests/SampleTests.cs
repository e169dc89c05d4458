using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Tests;

public class SampleTests
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
    public void Answer_EveryOperation_FitsItsSchema(string operationId, OptionalProperties optional)
    {
        var contract = ApiContract.Load(Contracts.Full, null);
        var operation = contract.Operations.Single(candidate => string.Equals(candidate.Id, operationId, StringComparison.Ordinal));

        var answer = new ContractSamples(contract).Answer(operationId, optional);

        if (operation.Success.Schema is { } schema)
        {
            Problems(contract, schema, answer!).Should().BeEmpty();
        }
        else
        {
            answer.Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void RequestBody_EveryOperation_FitsItsSchema(string operationId, OptionalProperties optional)
    {
        var contract = ApiContract.Load(Contracts.Full, null);
        var operation = contract.Operations.Single(candidate => string.Equals(candidate.Id, operationId, StringComparison.Ordinal));

        var body = new ContractSamples(contract).RequestBody(operationId, optional);

        if (operation.Body is { } declared)
        {
            Problems(contract, declared.Schema, body!).Should().BeEmpty();
        }
        else
        {
            body.Should().BeNull();
        }
    }

    private static IEnumerable<string> Problems(ApiContract contract, JToken schema, string json) =>
        new SchemaValidator(contract).Check(schema, JsonText.Parse(json), new Location("value")).Select(problem => problem.ToJson().ToString(Newtonsoft.Json.Formatting.None));
}
