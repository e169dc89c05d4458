using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Answers;

// What a made value is for: a property that is read-only has no place in a request, one that is write-only none in an answer.
internal sealed class ValuePurpose
{
    public static readonly ValuePurpose Answer = new("writeOnly");
    public static readonly ValuePurpose Request = new("readOnly");

    // A form has no way to send a list that is empty.
    public static readonly ValuePurpose Form = new("readOnly", fillsLists: true);

    private readonly string _hiddenBy;

    private ValuePurpose(string hiddenBy, bool fillsLists = false)
    {
        _hiddenBy = hiddenBy;
        FillsLists = fillsLists;
    }

    // Whether a list has items though it need not have any.
    public bool FillsLists { get; }

    public bool Hides(ApiContract contract, JToken schema) => IsMarked(contract, schema, _hiddenBy);

    // By itself, by what it refers to, or by a part of its 'allOf'.
    public static bool IsMarked(ApiContract contract, JToken schema, string keyword) => SchemaMerger.Merge(contract, [], schema).Merged[keyword] is JValue { Value: true };
}
