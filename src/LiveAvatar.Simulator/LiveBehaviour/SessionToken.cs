using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.LiveBehaviour;

internal static class SessionToken
{
    // It looks like a JWT, as the live API's do, and nothing vouches for it: in the place of the signature is a hash that needs no key.
    public static string For(string sessionId, DateTimeOffset now)
    {
        var header = Part(new JObject { ["alg"] = "HS256", ["typ"] = "JWT" });
        var payload = Part(new JObject { ["session_id"] = sessionId, ["iat"] = now.ToUnixTimeSeconds() });
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes($"{header}.{payload}"));

        return $"{header}.{payload}.{Base64Url(hash)}";
    }

    private static string Part(JObject content) => Base64Url(Encoding.UTF8.GetBytes(content.ToString(Formatting.None)));

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
