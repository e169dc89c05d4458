using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace LiveAvatar.Generated;

/// <summary>Bytes that grow as needed, in an array of the shared pool.</summary>
internal sealed class PooledBuffer(int capacity) : IDisposable
{
    private byte[]? _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public byte[] Bytes => _bytes ?? throw new ObjectDisposedException(nameof(PooledBuffer));

    public int Length { get; private set; }

    /// <summary>Makes room for so many more bytes.</summary>
    public void Reserve(int count)
    {
        if (Bytes.Length - Length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max((long)Length + count, Bytes.Length * 2L), int.MaxValue - 64));
        Buffer.BlockCopy(Bytes, 0, larger, 0, Length);
        Return();
        _bytes = larger;
    }

    /// <summary>Takes so many bytes written behind the last one as content.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Reads until the end or the limit.</summary>
    /// <returns>Whether the end was reached; when not, there is more than the limit.</returns>
    public async Task<bool> FillAsync(Stream source, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            Reserve(1);
#if NET
            var read = await source.ReadAsync(Bytes.AsMemory(Length), cancellationToken).ConfigureAwait(false);
#else
            var read = await source.ReadAsync(Bytes, Length, Bytes.Length - Length, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
            {
                return true;
            }

            Length += read;
            if (Length > limit)
            {
                Length = limit;
                return false;
            }
        }
    }

    public byte[] ToArray()
    {
        var copy = new byte[Length];
        Buffer.BlockCopy(Bytes, 0, copy, 0, Length);
        return copy;
    }

    public void Dispose()
    {
        if (_bytes is not null)
        {
            Return();
            _bytes = null;
        }
    }

    private void Return()
    {
        // Cleared, because what comes and goes here holds secrets, and the pool belongs to the whole process.
        ArrayPool<byte>.Shared.Return(Bytes, clearArray: true);
    }
}
