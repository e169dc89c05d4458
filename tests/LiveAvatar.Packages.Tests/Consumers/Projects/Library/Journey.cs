using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using LiveAvatar.Generated;

namespace Library
{
    /// <summary>What a user does with the client, in a C# of 2019.</summary>
    public static class Journey
    {
        public static async Task RunAsync(LiveAvatarClient client, TextWriter output)
        {
            var secret = await client.Secrets.CreateSecretAsync(new CreateSecretRequest
            {
                SecretName = "a consumer",
                SecretValue = "a-key-of-nobody",
                SecretType = SecretType.ElevenlabsApiKey,
            }).ConfigureAwait(false);
            output.WriteLine("stored the secret " + secret.Id);

            var voice = await client.Voices.BindThirdPartyVoiceAsync(new ThirdPartyVoiceBindRequest
            {
                ProviderVoiceId = "21m00Tcm4TlvDq8ikWAM",
                SecretId = secret.Id,
            }).ConfigureAwait(false);
            output.WriteLine("bound the voice " + voice.VoiceId);

            var avatars = await client.Avatar.ListPublicAvatarsAsync().ConfigureAwait(false);
            var token = await client.Sessions.CreateSessionTokenAsync(new FullSessionTokenRequest
            {
                AvatarId = avatars.Results[0].Id,
                AvatarPersona = new AvatarPersona { VoiceId = Guid.Parse(voice.VoiceId), Language = "en" },
                IsSandbox = true,
            }).ConfigureAwait(false);

            using (var session = client.WithSessionToken(token.Token))
            {
                var started = await session.Sessions.StartSessionAsync().ConfigureAwait(false);
                output.WriteLine("started a session at " + started.LivekitUrl);
                await session.Sessions.EndSessionAsync().ConfigureAwait(false);
                output.WriteLine("ended the session");
            }

            await foreach (var mine in client.Voices.ListAllVoicesAsync(voiceType: VoiceListType.Private).ConfigureAwait(false))
            {
                output.WriteLine("has the voice " + mine.Id);
            }

            try
            {
                await client.Voices.DeleteVoiceAsync(Guid.Empty.ToString()).ConfigureAwait(false);
            }
            catch (LiveAvatarApiException exception)
            {
                output.WriteLine("is told what is wrong: " + exception.GetType().Name + " " + ((int)exception.StatusCode).ToString(CultureInfo.InvariantCulture));
            }

            await client.Voices.DeleteVoiceAsync(voice.VoiceId).ConfigureAwait(false);
            await client.Secrets.DeleteSecretAsync(secret.Id).ConfigureAwait(false);
            output.WriteLine("cleaned up");
        }
    }
}
