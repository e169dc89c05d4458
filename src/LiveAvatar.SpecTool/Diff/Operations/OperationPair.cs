using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>An operation that both contracts have.</summary>
internal sealed record OperationPair(PublishedContract OldContract, PublishedContract NewContract, Operation Old, Operation New)
{
    public Place Place => Place.Of(TextOf(New));

    public static string TextOf(Operation operation) => $"{operation.Method.ToUpperInvariant()} {operation.Path}";

    public Change Change(ChangeRule rule, string message) => Change(rule, Direction.None, Place, message);

    public Change Change(ChangeRule rule, Direction direction, Place place, string message) => new(rule, direction, place, message) { Old = Old.Node, New = New.Node };

    public JObject? OldPart(JToken? token) => OldContract.Schemas.Resolve(token);

    public JObject? NewPart(JToken? token) => NewContract.Schemas.Resolve(token);
}
