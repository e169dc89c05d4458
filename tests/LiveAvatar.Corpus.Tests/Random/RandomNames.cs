namespace LiveAvatar.Corpus.Tests.Random;

/// <summary>Names that people give, and those on which a generator of code stumbles.</summary>
internal static class RandomNames
{
    public static readonly string[] Schemas =
    [
        "Thing", "thing", "THING", "Things", "ThingList", "Thing_Input", "Thing-Output", "ThingSchema", "Color", "ColorEnum", "class", "string", "object", "Task", "List",
        "Page", "LiveAvatarClient", "LiveAvatarModel", "RequestOptions", "Uri", "Exception", "Type", "Enum", "2fa", "a.b.c.Item", "List[Thing]", "Foo`1[[Bar]]", "Ünïcode",
        "名前", "x y", "$ref", "Response_Thing_", "HTTPValidationError", "Id", "ID", "Envelope", "Unknown", "UnknownThing", "Stream", "Decimal", "Item1", "Value",
    ];

    public static readonly string[] Properties =
    [
        "id", "ID", "Id", "name", "type", "kind", "class", "event", "params", "value", "Value", "count", "results", "next", "previous", "code", "data", "message", "a-b", "a_b",
        "aB", "2x", "$type", "$ref", "@id", "x y", "é", "日本", "", "_", "__", "toString", "ToString", "Equals", "GetType", "AdditionalProperties", "additionalProperties",
        "thing", "Thing", "color", "created_at", "is_on", "size", "items", "page", "page_size", "url", "filter[name]", "\"", "\\", "*/", "{{x}}", "\u2028",
    ];

    public static readonly string[] Parameters =
    [
        "id", "name", "page", "page_size", "limit", "filter", "filter[name]", "$top", "@type", "X-Trace-Id", "x-trace-id", "class", "options", "cancellationToken", "body",
        "a-b", "a_b", "q", "since", "ids", "sort", "request", "token", "_", "2x", "ünï",
    ];

    public static readonly string[] Tags = ["things", "Things", "my things", "users/admin", "class", "2fa", "名前", "", "Sessions", "LiveAvatar", "Task", "Dispose"];

    public static readonly string[] Operations =
    [
        "list", "getThing", "get_thing", "get-thing", "Things_Get", "things.get", "repos/get-content", "get_things_things__id__get", "class", "ToString", "Dispose", "2fa", "名前",
        "createThing", "create", "Get", "delete", "SendAsync", "x y", "Equals", "",
    ];

    public static readonly string[] EnumTexts =
    [
        "red", "Red", "RED", "dark-red", "dark_red", "", " ", "1", "1.5", "-1", "+1", "class", "null", "true", "Value", "Equals", "ToString", "名", "é", "*", "<", ">=", "\"", "\\",
        "a b", "a/b", "a:b", "2025-01-01", "_", "__", "{{x}}", "new\nline",
    ];

    public static readonly string[] Formats =
    [
        "date-time", "date", "time", "duration", "uuid", "uri", "email", "byte", "binary", "decimal", "ipv4", "password", "int32", "int64", "float", "double", "unheard-of", "",
    ];
}
