using System;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

public static partial class SessionsClientExtensions
{
    /// <summary>Ends a session, also where it has ended by itself: that there is none to stop (404) is what was wanted.</summary>
    /// <param name="sessions">The operations of the client that may end it.</param>
    /// <param name="sessionId">The session; null for the one whose token the client holds.</param>
    /// <param name="reason">Why it ends; null for <see cref="SessionEndReason.UserClosed"/>.</param>
    /// <param name="options">What is different for this call alone.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>True when this call ended the session; false when it was over already, or never was.</returns>
    /// <exception cref="LiveAvatarException">The call failed otherwise: the session may still be running.</exception>
    public static async Task<bool> EndSessionAsync(
        this SessionsClient sessions,
        Guid? sessionId = null,
        SessionEndReason? reason = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sessions);

        // Always with a reason: the server takes a body without one for UNKNOWN.
        var body = new StopSession { SessionId = sessionId, Reason = reason ?? SessionEndReason.UserClosed };
        try
        {
            await sessions.StopSessionAsync(body, options, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (LiveAvatarNotFoundException)
        {
            return false;
        }
    }
}
