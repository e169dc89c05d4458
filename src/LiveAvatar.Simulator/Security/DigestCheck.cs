using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LiveAvatar.Simulator.Server;

namespace LiveAvatar.Simulator.Security;

// HTTP Digest (RFC 7616) with SHA-256 and quality 'auth'. One nonce for the life of the simulator is enough: nobody listens on the way.
internal sealed partial class DigestCheck
{
    private const string Realm = "simulator";

    private readonly string _nonce = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    public string Challenge => $"Digest realm=\"{Realm}\", nonce=\"{_nonce}\", qop=\"auth\", algorithm=SHA-256";

    // Whether the request proves that its sender knows the password; the credential is 'user:password'.
    public bool IsProof(Incoming request, string authorization, string credential)
    {
        var sent = Parameter().Matches(authorization).ToDictionary(
            match => match.Groups["name"].Value, match => match.Groups["quoted"].Value + match.Groups["plain"].Value, StringComparer.OrdinalIgnoreCase);
        string Sent(string name) => sent.GetValueOrDefault(name, "");

        var (user, password) = credential.Split(':', 2) is [var first, var second] ? (first, second) : (credential, "");
        var secret = Hash($"{user}:{Realm}:{password}");
        var target = Hash($"{request.Method}:{request.RawPath}{request.QueryString}");
        return Sent("username") == user
            && Sent("nonce") == _nonce
            && Sent("response") == Hash($"{secret}:{_nonce}:{Sent("nc")}:{Sent("cnonce")}:{Sent("qop")}:{target}");
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    [GeneratedRegex("""(?<name>\w+)=(?:"(?<quoted>[^"]*)"|(?<plain>[^",\s]+))""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
