using System.Text;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Contenders;

/// <summary>What the server says.</summary>
public static class Answers
{
    /// <summary>A voice was bound. 268 bytes.</summary>
    public static byte[] Bound { get; } = Padded(new JObject
    {
        ["code"] = 1000,
        ["data"] = new JObject { ["voice_id"] = "0b7f6a86-6a3f-4cf1-9a43-2f6f5f0f2a11" },
        ["message"] = "",
    }, 268);

    /// <summary>A page of so many voices: about 430 bytes each, so that 10 are 4 KB, 100 (the most that the API gives at once) 43 KB, and 2,400 1 MB.</summary>
    public static byte[] Voices(int count) => Encoding.UTF8.GetBytes(Envelope(new JObject
    {
        ["count"] = count,
        ["next"] = null,
        ["previous"] = null,
        ["results"] = new JArray(Enumerable.Range(0, count).Select(Voice)),
    }));

    private static JObject Voice(int number) => new()
    {
        ["id"] = new Guid(number, 0x6a3f, 0x4cf1, 0x9a, 0x43, 0x2f, 0x6f, 0x5f, 0x0f, 0x2a, 0x11).ToString(),
        ["name"] = FormattableString.Invariant($"Voice {number}"),
        ["description"] = "A calm and friendly voice for a long talk: it was recorded in a quiet room, reads English, German and French, and was made for customer support at night.",
        ["language"] = "en",
        ["gender"] = number % 2 == 0 ? "female" : "male",
        ["created_at"] = "2025-03-14T09:26:53.589793Z",
        ["updated_at"] = "2025-06-28T18:30:00+00:00",
        ["tags"] = new JArray("narration", "tutorial", "conversational", "customer support", "warm"),
    };

    private static string Envelope(JToken data) => new JObject { ["code"] = 1000, ["data"] = data, ["message"] = "Success" }.ToString(Newtonsoft.Json.Formatting.None);

    private static byte[] Padded(JObject envelope, int length)
    {
        var missing = length - envelope.ToString(Newtonsoft.Json.Formatting.None).Length;
        envelope["message"] = "Voice bound successfully. ".PadRight(missing, '.');
        return Encoding.UTF8.GetBytes(envelope.ToString(Newtonsoft.Json.Formatting.None));
    }
}
