using LiveAvatar.Simulator.Server;

namespace LiveAvatar.Simulator.Faults;

internal static class BodyDamage
{
    public static Answer Truncate(Answer answer) => answer with { Body = answer.Body[..(answer.Body.Length / 2)] };

    public static Answer Empty(Answer answer) => answer with { Body = default };

    // All bits of a byte but the highest are turned round: '{' becomes a control character, so that it is no JSON, and ASCII stays ASCII.
    public static Answer Garble(Answer answer)
    {
        var garbled = answer.Body.ToArray();
        for (var i = 0; i < garbled.Length; i++)
        {
            garbled[i] ^= 0x7f;
        }

        return answer with { Body = garbled };
    }
}
