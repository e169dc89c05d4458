using System.Reflection;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>What C# says of null, place by place.</summary>
public sealed class NullabilityTests
{
    public static TheoryData<string> Typed => AnswerTests.Typed;

    public static TheoryData<string> WithBody => ToleranceTests.WithBody;

    [Theory]
    [MemberData(nameof(Typed))]
    public void Result_MayBeNull_WhereTheContractLetsItBeNullOrLeftOut(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        var type = OperationCall.MethodOf(operation).ReturnType.GenericTypeArguments.Single();

        foreach (var (property, place) in PlacesOf(operation.Data!, type))
        {
            IsNullable(property).Should().Be(place.MayBeNull || !place.IsRequired, $"{property.DeclaringType}.{property.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public void Body_MayBeNull_WhereTheContractLetsItBe_AndWhereAForgottenValueWouldBeADefault(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        var type = OperationCall.BodyTypeOf(operation);

        foreach (var (property, place) in PlacesOf(operation.Body!, type).Where(found => found.Place.Constant is null))
        {
            var isValue = (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).IsValueType;
            IsNullable(property).Should().Be(place.MayBeNull || !place.IsRequired || isValue, $"{property.DeclaringType}.{property.Name}");
        }
    }

    private static IEnumerable<(PropertyInfo Property, Place Place)> PlacesOf(JToken schema, Type type) =>
        from choice in Enumerable.Range(0, 2)
        let sample = Sampler.Make(schema, new SampleKind(Choice: choice))
        from pair in ModelWalk.Pairs(sample, Wire.Read(sample, type))
        from entry in pair.Json.Properties()
        select (ModelWalk.PropertyOf(pair.Model, entry.Name)!, entry.Value.Annotation<Place>()!);

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}
