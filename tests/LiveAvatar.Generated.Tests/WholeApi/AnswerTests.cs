using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

public sealed class AnswerTests
{
    public static TheoryData<string> Operations => FullContract.OperationIds(_ => true);

    public static TheoryData<string> Typed => FullContract.OperationIds(operation => operation.Data is not null);

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Answer_MadeFromItsSchema_ComesBackEqual(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        foreach (var data in SampleKind.Known.Select(kind => Sampler.Make(operation.Data!, kind)))
        {
            var result = await AnsweringClient.ReadDataAsync(operation, data);

            Wire.Canonical(Wire.Write(result!)).Should().Be(Wire.Canonical(data));
            ModelWalk.Pairs(data, result).Should().OnlyContain(
                pair => pair.Model.AdditionalProperties == null && !(pair.Model is IRawVariant), "what the contract knows has a property of its own");
        }
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Answer_WithUnknownProperties_KeepsThemAtEveryLevel(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        for (var choice = 0; choice < 2; choice++)
        {
            var data = Sampler.Make(operation.Data!, new SampleKind(Choice: choice, WithUnknown: true));

            var result = await AnsweringClient.ReadDataAsync(operation, data);

            Wire.Canonical(Wire.Write(result!)).Should().Be(Wire.Canonical(data));
            ModelWalk.Pairs(data, result).Should().NotBeEmpty()
                .And.OnlyContain(pair => pair.Model.AdditionalProperties!.Keys.Single() == SampleKind.UnknownProperty);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Answer_WithoutData_IsRefusedWhereTheContractTypesIt(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        foreach (var answer in new[] { """{"code":1000,"message":"why"}""", """{"code":1000,"data":null,"message":"why"}""" })
        {
            var act = () => AnsweringClient.ReadAsync(operation, answer);

            if (operation.Data is null)
            {
                (await act()).Should().BeNull();
            }
            else
            {
                (await act.Should().ThrowAsync<LiveAvatarResponseFormatException>()).Which
                    .Should().BeEquivalentTo(new { Code = 1000, ServerMessage = "why" });
            }
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_ReturnsData_WhereTheContractTypesIt(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        var result = OperationCall.MethodOf(operation).ReturnType;

        result.IsGenericType.Should().Be(operation.Data is not null, "an operation without typed data returns Task");
        result.GenericTypeArguments.Should().NotContain([typeof(object), typeof(JToken), typeof(JObject)]);
    }
}
