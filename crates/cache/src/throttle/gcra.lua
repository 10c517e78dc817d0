-- GCRA on one key, atomically, by the server's own clock in microseconds.
-- KEYS[1]: holds the "theoretical arrival time" (TAT) at which the quota is full again; missing when it is full now.
-- ARGV[1]: time in which one attempt is refilled. ARGV[2]: attempts at once.
-- Returns {1, attempts left} or {0, time to wait}. A denied attempt changes nothing.
local refill = tonumber(ARGV[1])
local burst = tonumber(ARGV[2])
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local tat = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now)
local earliest = tat - refill * (burst - 1)
if now < earliest then
  return {0, earliest - now}
end
tat = tat + refill
redis.call('SET', KEYS[1], string.format('%.0f', tat), 'PX', math.ceil((tat - now) / 1000))
return {1, math.floor((refill * burst - (tat - now)) / refill)}
