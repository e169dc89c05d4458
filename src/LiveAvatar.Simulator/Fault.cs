using System.Text;
using LiveAvatar.Simulator.Faults;
using LiveAvatar.Simulator.Server;

namespace LiveAvatar.Simulator;

/// <summary>
/// Something that goes wrong with an answer. Unless its documentation says otherwise, the request is carried out as if nothing were wrong
/// (a voice is bound, and remembered), and only the answer suffers.
/// </summary>
public sealed class Fault
{
    private readonly Answer? _instead;
    private readonly Func<Answer, Answer> _alter;
    private readonly Func<Wire, Answer, Task> _send;

    private Fault(bool isCarriedOut = true, Answer? instead = null, Func<Answer, Answer>? alter = null, Func<Wire, Answer, Task>? send = null)
    {
        IsCarriedOut = isCarriedOut;
        _instead = instead;
        _alter = alter ?? (answer => answer);
        _send = send ?? ((wire, answer) => wire.SendAsync(answer));
    }

    internal TimeSpan Latency { get; private init; }

    internal bool IsCarriedOut { get; }

    /// <summary>The request is not carried out, and this is answered instead.</summary>
    /// <param name="status">The HTTP status, from 200 to 599.</param>
    /// <param name="body">The body's text, or <see langword="null"/> for an answer without one.</param>
    /// <param name="contentType">The body's media type. The default is <c>application/json</c>.</param>
    /// <param name="headers">Further headers of the answer, such as <c>Retry-After</c>.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not from 200 to 599.</exception>
    public static Fault Status(
        int status, string? body = null, string contentType = "application/json", IEnumerable<KeyValuePair<string, string>>? headers = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);

        var answer = body is null ? Answer.NoBody(status) : new Answer(status, contentType, Encoding.UTF8.GetBytes(body));
        return new Fault(isCarriedOut: false, instead: answer with { Headers = [.. headers ?? []] });
    }

    /// <summary>The answer is the right one and comes late.</summary>
    /// <param name="delay">How long it takes longer, by the clock in <see cref="LiveAvatarSimulatorOptions.TimeProvider"/>.</param>
    /// <returns>The fault.</returns>
    public static Fault Delay(TimeSpan delay) => new Fault().After(delay);

    /// <summary>The connection is reset before anything is answered. The request is not carried out.</summary>
    /// <returns>The fault.</returns>
    public static Fault ResetBeforeHeaders() => new(isCarriedOut: false, send: (wire, _) => wire.ResetAsync());

    /// <summary>The connection ends within the body: headers that promise all of it come, and not more than a part of it.</summary>
    /// <param name="bodyBytes">How many bytes of the body come; its last one never does. The default is none.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bodyBytes"/> is negative.</exception>
    public static Fault ResetAfterHeaders(int bodyBytes = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bodyBytes);

        return new Fault(send: (wire, answer) => wire.SendPartAsync(answer, bodyBytes));
    }

    /// <summary>Nothing is ever answered. The request is not carried out. It ends when the client goes away or the simulator stops.</summary>
    /// <returns>The fault.</returns>
    public static Fault StallBeforeHeaders() => new(isCarriedOut: false, send: (wire, _) => wire.StallAsync());

    /// <summary>Headers and a part of the body come, and then nothing more, until the client goes away or the simulator stops.</summary>
    /// <param name="bodyBytes">How many bytes of the body come; its last one never does. The default is none.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bodyBytes"/> is negative.</exception>
    public static Fault StallAfterHeaders(int bodyBytes = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bodyBytes);

        return new Fault(send: (wire, answer) => wire.StallWithinBodyAsync(answer, bodyBytes));
    }

    /// <summary>The right body comes in small pieces with a pause before each.</summary>
    /// <param name="pieceBytes">The size of a piece in bytes.</param>
    /// <param name="pause">The time before each piece, by the clock in <see cref="LiveAvatarSimulatorOptions.TimeProvider"/>.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pieceBytes"/> is less than 1.</exception>
    public static Fault Trickle(int pieceBytes, TimeSpan pause)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pieceBytes, 1);

        return new Fault(send: (wire, answer) => wire.TrickleAsync(answer, pieceBytes, pause));
    }

    /// <summary>The answer is whole as HTTP and stops in the middle of its JSON.</summary>
    /// <returns>The fault.</returns>
    public static Fault TruncatedBody() => new(alter: BodyDamage.Truncate);

    /// <summary>The body has its length and is no JSON: its bytes are scrambled.</summary>
    /// <returns>The fault.</returns>
    public static Fault GarbledBody() => new(alter: BodyDamage.Garble);

    /// <summary>The status and headers are right, and the body is empty.</summary>
    /// <returns>The fault.</returns>
    public static Fault EmptyBody() => new(alter: BodyDamage.Empty);

    /// <summary>The same fault, with a delay before it.</summary>
    /// <param name="delay">How long nothing happens first, by the clock in <see cref="LiveAvatarSimulatorOptions.TimeProvider"/>.</param>
    /// <returns>A new fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    public Fault After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);

        return new Fault(IsCarriedOut, _instead, _alter, _send) { Latency = delay };
    }

    internal async Task SendAsync(Wire wire, Answer? answer)
    {
        if (Latency > TimeSpan.Zero)
        {
            await wire.DelayAsync(Latency).ConfigureAwait(false);
        }

        await _send(wire, _alter(_instead ?? answer ?? Answer.NoBody(204))).ConfigureAwait(false);
    }
}
