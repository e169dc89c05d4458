using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>One thing at a time is null, or not there: in every place of every answer and of every request.</summary>
public sealed class ToleranceTests
{
    public static TheoryData<string> Typed => AnswerTests.Typed;

    public static TheoryData<string> WithBody => FullContract.OperationIds(operation => operation.Body is not null);

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Answer_WithOneNull_IsReadAllTheSame(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        foreach (var (data, path) in Variants(operation.Data!, place => place.Replace(JValue.CreateNull())))
        {
            var written = Wire.Write((await AnsweringClient.ReadDataAsync(operation, data))!);

            Without(written, path).Should().Be(Without(data, path));
        }
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Answer_WithOnePropertyMissing_IsReadAllTheSame(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        foreach (var (data, path) in Variants(operation.Data!, Remove))
        {
            var written = Wire.Write((await AnsweringClient.ReadDataAsync(operation, data))!);

            Without(written, path).Should().Be(Without(data, path));
        }
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Answer_WithNullWhereItMayBe_HasNullThere(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        foreach (var (data, path) in Variants(operation.Data!, place => place.Replace(JValue.CreateNull()), place => place.MayBeNull))
        {
            var written = Wire.Write((await AnsweringClient.ReadDataAsync(operation, data))!);

            (written.SelectToken(path) ?? JValue.CreateNull()).Type.Should().Be(JTokenType.Null, path);
        }
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public void Body_WithOneNullOrOneMissing_IsReadAllTheSame(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        var type = OperationCall.BodyTypeOf(operation);

        foreach (var (body, path) in Variants(operation.Body!, place => place.Replace(JValue.CreateNull())).Concat(Variants(operation.Body!, Remove)))
        {
            var act = () => Wire.Read(body, type);

            act.Should().NotThrow(path).Which.Should().NotBeNull();
        }
    }

    private static IEnumerable<(JToken Json, string Path)> Variants(JToken schema, Action<JToken> change, Func<Place, bool>? where = null)
    {
        for (var choice = 0; choice < 2; choice++)
        {
            var whole = Sampler.Make(schema, new SampleKind(Choice: choice));
            foreach (var path in PlacesOf(whole, where))
            {
                var variant = whole.DeepClone();
                change(variant.SelectToken(path)!);
                yield return (variant, path);
            }
        }
    }

    private static IEnumerable<string> PlacesOf(JToken json, Func<Place, bool>? where) => json is JContainer whole
        ? whole.Descendants()
            .Where(token => token is not JProperty && (where is null || (token.Annotation<Place>() is { } place && where(place))))
            .Select(token => token.Path)
        : [];

    private static void Remove(JToken place) => (place.Parent as JProperty ?? place).Remove();

    private static string Without(JToken json, string path)
    {
        var rest = json.DeepClone();
        if (rest.SelectToken(path) is { } place)
        {
            Remove(place);
        }

        return Wire.Canonical(rest);
    }
}
