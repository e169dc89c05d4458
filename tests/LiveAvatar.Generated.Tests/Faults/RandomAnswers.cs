using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>An answer that chance has made.</summary>
internal sealed record RandomAnswer(ContractOperation Operation, int Status, byte[] Body)
{
    public override string ToString() =>
        $"{Operation.Id} answered with {Status} and {Convert.ToBase64String(Body)} ({Encoding.UTF8.GetString(Body)})";
}

/// <summary>Makes answers that no server ought to give.</summary>
internal static class RandomAnswers
{
    private static readonly string[] Names =
    [
        "code", "data", "message", "detail", "error", "loc", "msg", "type", "input", "ctx", "$type", "$ref", "",
        .. FullContract.Shared.Schemas.SelectMany(schema => (schema.Value["properties"] as JObject)?.Properties() ?? [])
            .Select(property => property.Name).Distinct(StringComparer.Ordinal),
    ];

    // As text, in which a name may come twice and a number be of any size.
    private static readonly Gen<string> Scalar = Gen.OneOf(
        Gen.Elements(
            "null", "true", "false", "0", "-1", "1.5", "9223372036854775807", "18446744073709551615", "123456789012345678901234567890", "1e300",
            "1e999", "NaN", "-Infinity", "undefined", "\"\"", "\"\\ud800\"", "\"2024-05-06T07:08:09Z\"",
            "\"9999-99-99T99:99:99Z\"", "\"1e5\"", "\"not a number\""),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => JsonConvert.ToString(number)),
        Gen.Choose(0, char.MaxValue).Select(unit => (char)unit).ArrayOf().Select(units => JsonConvert.ToString(new string(units))));

    private static readonly Gen<byte> AnyByte = Gen.Choose(0, byte.MaxValue).Select(value => (byte)value);

    public static Gen<byte[]> Bytes => AnyByte.ArrayOf();

    public static Gen<byte[]> Json => Token.Select(Encoding.UTF8.GetBytes);

    private static Gen<string> Token => Gen.Sized(size => TokenOf(Math.Min(size, 40)));

    /// <summary>Answers to any operation, most of them successes.</summary>
    public static Gen<RandomAnswer> With(Gen<byte[]> bodies) =>
        from operation in Operation
        from status in Status
        from body in bodies
        select new RandomAnswer(operation, status, body);

    /// <summary>What is right, but for a few places in it.</summary>
    public static Gen<RandomAnswer> Mutated() =>
        from operation in Operation
        from status in Status
        from choice in Gen.Choose(0, 4)
        from replaced in Gen.Choose(0, int.MaxValue).Zip(Token).ListOf()
        from bytes in Gen.Choose(0, int.MaxValue).Zip(Gen.Choose(0, 2).Zip(AnyByte)).ArrayOf()
        from ofBytes in Gen.Choose(0, 1)
        let body = Valid(operation, choice)
        select new RandomAnswer(operation, status, ofBytes == 1 ? Mutate(BytesOf(body), bytes) : BytesOf(Replace(body, replaced)));

    private static Gen<ContractOperation> Operation => Gen.Elements<ContractOperation>(FullContract.Shared.Operations);

    private static Gen<int> Status => Gen.Frequency((4, Gen.Constant(200)), (1, Gen.Elements(201, 204, 206, 302, 400, 401, 404, 422, 429, 500, 503)));

    private static Gen<string> TokenOf(int size) => size < 2 ? Scalar : Gen.OneOf(
        Scalar,
        TokenOf(size / 3).ArrayOf(3).Select(items => $"[{string.Join(',', items)}]"),
        Gen.Elements(Names).Zip(TokenOf(size / 3), (name, value) => $"{JsonConvert.ToString(name)}:{value}").ArrayOf(4)
            .Select(members => $"{{{string.Join(',', members)}}}"));

    private static JObject Valid(ContractOperation operation, int choice)
    {
        var data = operation.Data is { } schema ? Sampler.Make(schema, new SampleKind(Choice: choice)) : null;
        return new JObject { ["code"] = 1000, ["data"] = data, ["message"] = null };
    }

    private static JObject Replace(JObject body, IEnumerable<(int Place, string By)> replacements)
    {
        foreach (var (place, by) in replacements.Take(3))
        {
            var places = body.Descendants().Where(token => token is not JProperty).ToList();
            places[place % places.Count].Replace(new JRaw(by));
        }

        return body;
    }

    private static byte[] Mutate(byte[] body, (int Place, (int Kind, byte Value) Change)[] mutations)
    {
        var bytes = body.ToList();
        foreach (var (place, (kind, value)) in mutations.Take(5))
        {
            var index = place % bytes.Count;
            switch (kind)
            {
                case 0:
                    bytes[index] = value;
                    break;
                case 1:
                    bytes.Insert(index, value);
                    break;
                default:
                    bytes.RemoveRange(index, Math.Min(value % 16, bytes.Count - index - 1));
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] BytesOf(JObject json) => Encoding.UTF8.GetBytes(json.ToString(Formatting.None));
}
