using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>How the result of an operation stands in the answer: the names of the runtime's <c>OperationResult</c>.</summary>
internal static class ResultFormat
{
    public const string None = "None";

    /// <summary>JSON, before it is known whether an envelope is around it.</summary>
    public const string Json = "Bare";
    public const string Envelope = "Envelope";
    public const string Text = "Text";
    public const string Stream = "Stream";
    public const string Events = "Events";
    public const string Lines = "Lines";
    public const string Location = "Location";

    public static string Of(Contract contract, JProperty media)
    {
        var schema = media.Value["schema"];
        return FileSchema.Is(contract, schema) ? Stream
            : MediaType.IsJson(media.Name) || (MediaType.IsAnything(media.Name) && schema is not null) ? Json
            : MediaType.IsEventStream(media.Name) ? Events
            : MediaType.IsJsonLines(media.Name) ? Lines
            : MediaType.IsText(media.Name) ? Text
            : Stream;
    }

    /// <summary>What to call a type that only this result has.</summary>
    public static string WordOf(string? kind) => kind switch
    {
        Events => "Event",
        Lines => "Item",
        _ => "Response",
    };

    /// <summary>The C# type of a result that no schema gives.</summary>
    public static string? TypeOf(string kind) => kind switch
    {
        Text => "string",
        Stream => "LiveAvatarStream",
        Location => "global::System.Uri",
        _ => null,
    };
}
